package org.scorebook.claims;

import org.scorebook.figures.Sample;
import org.scorebook.model.Period;

/** Pages for judged sentences, of an edition of one month. */
record PagesOf(Period now) {
  Sample page(String id, String title, String shortName, String noun) {
    return new Sample()
        .reporting(now)
        .id(id)
        .row(row -> row.title(title).shortName(shortName).countedAs(noun));
  }

  /** With figures of the months up to the edition's, earliest first. */
  Sample months(Sample sample, String... values) {
    for (int i = 0; i < values.length; i++) {
      sample.reported(now.plus(i + 1 - values.length), values[i]);
    }
    return sample;
  }
}
