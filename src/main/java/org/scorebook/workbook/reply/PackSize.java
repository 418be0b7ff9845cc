package org.scorebook.workbook.reply;

import java.nio.file.Path;
import org.scorebook.model.Edition;
import org.scorebook.model.MeasureData;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.xlsx.parts.SizeLimits;

/**
 * How much an owner's workbook can hold: everything of its edition, with ample room for what
 * programs and people add. What holds more was not made for this edition, and is not read on.
 *
 * @param measures for which it may ask commentary
 * @param cells that it may have when it is sent
 */
record PackSize(int measures, int cells) {
  private static final long MB = 1_000_000;

  /** An edition may have lost measures and figures since its packs went out. */
  private static final int SPARE_MEASURES = 50;

  private static final int SPARE_FIGURES = 1_000;

  // Of front sheet and About; of a measure's pages and its row of Results; of its rows in Series
  // and its tables.
  private static final int CELLS_OF_PACK = 10_000;
  private static final int CELLS_OF_MEASURE = 300;
  private static final int CELLS_OF_FIGURE = 25;

  private static final int PARTS_OF_MEASURE = 20;
  private static final int SPARE_PARTS = 500;

  static PackSize of(Edition edition) {
    int measures = 2 * edition.measures().size() + SPARE_MEASURES;
    int figures =
        2 * edition.data().values().stream().mapToInt(PackSize::figures).sum() + SPARE_FIGURES;
    return new PackSize(
        measures, CELLS_OF_PACK + CELLS_OF_MEASURE * measures + CELLS_OF_FIGURE * figures);
  }

  private static int figures(MeasureData data) {
    return data.reported().figures().size()
        + data.recalculated().figures().size()
        + data.targets().size()
        + data.areas().size();
  }

  /** Why a file that holds more is not read on. */
  static UnusableFileException refusal(Path file, String what) {
    return new UnusableFileException(
        file
            + " is not the workbook that was sent: "
            + what
            + ". Ask for that, with the commentary typed into it.");
  }

  /** What its file may hold. A cell takes up to 100 bytes, and is written down a second time. */
  SizeLimits limits() {
    int rows = 2 * cells;
    return new SizeLimits(
        20 * MB,
        SPARE_PARTS + PARTS_OF_MEASURE * measures,
        40 * MB + 200L * cells,
        rows,
        rows,
        false);
  }
}
