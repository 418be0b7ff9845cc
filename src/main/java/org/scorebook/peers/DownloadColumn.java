package org.scorebook.peers;

/** What a column of a download can mean. */
enum DownloadColumn {
  /** The organisation's ONS code. */
  CODE,
  NAME,
  /** The download's own code of the measure. */
  MEASURE,
  DESCRIPTION,
  PERIOD,
  VALUE,
  /** What kind of place the row is about: council, region, nation. */
  LEVEL
}
