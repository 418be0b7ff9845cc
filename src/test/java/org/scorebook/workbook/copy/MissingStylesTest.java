package org.scorebook.workbook.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.RawBook;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.PeerColumns;
import org.scorebook.workbook.template.InputTable;

/** Workbooks whose programs wrote only the styles that they use. */
class MissingStylesTest {
  private static final String PERCENT = "<cellXfs><xf/><xf numFmtId='10' xfId='0'/></cellXfs>";
  private static final String FONTS = "<fonts><font><sz val='11'/></font></fonts>";
  private static final String FILLS =
      "<fills><fill><patternFill patternType='none'/></fill><fill><patternFill"
          + " patternType='gray125'/></fill></fills>";
  private static final String BORDERS = "<borders><border/></borders>";
  private static final String NAMED = "<cellStyleXfs><xf/></cellStyleXfs>";

  @TempDir private Path folder;

  static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of("complete", styles(FONTS, FILLS, BORDERS, NAMED, PERCENT), true),
        Arguments.of("no named styles", styles(FONTS, FILLS, BORDERS, PERCENT), true),
        Arguments.of("no borders", styles(FONTS, FILLS, NAMED, PERCENT), true),
        Arguments.of("no fills", styles(FONTS, BORDERS, NAMED, PERCENT), true),
        Arguments.of(
            "one fill", styles(FONTS, "<fills><fill/></fills>", BORDERS, NAMED, PERCENT), true),
        Arguments.of("no fonts", styles(FILLS, BORDERS, NAMED, PERCENT), true),
        Arguments.of("formats alone", styles(PERCENT), true),
        Arguments.of(
            "a named style that is not there",
            styles(FONTS, FILLS, BORDERS, NAMED, PERCENT.replace("xfId='0'", "xfId='7'")),
            true),
        Arguments.of("no formats", styles(FONTS, FILLS, BORDERS, NAMED), false),
        Arguments.of("nothing", styles(), false),
        Arguments.of("no part", "", false));
  }

  private static String styles(String... lists) {
    return "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
        + String.join("", lists)
        + "</styleSheet>";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void areCopiedAndMarked(String name, String styles, boolean percent) throws Exception {
    Path input = input(styles, percent);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Problem problem =
        ProblemKind.error("first", "").at(new Place.Cell("Peers", 2, 4), "AD", "It is wrong.");

    AnnotatedCopy.write(input, List.of(problem), out);

    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      XSSFCellStyle style = copy.getSheet("Peers").getRow(1).getCell(3).getCellStyle();
      assertThat(style.getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFFC7CE");
      // The first two fills are Excel's own, so that it would not show a colour there.
      assertThat(style.getCoreXf().getFillId()).isGreaterThanOrEqualTo(2);
      assertThat(style.getDataFormatString()).isEqualTo(percent ? "0.00%" : "General");
      XSSFCellStyle other = copy.getSheet("Peers").getRow(1).getCell(0).getCellStyle();
      assertThat(other.getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void takeNumberFormats(String name, String styles, boolean percent) throws Exception {
    Path input = input(styles, percent);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WorkbookCopy.write(
        input,
        workbook ->
            InputTable.find(workbook, InputSheet.PEERS)
                .orElseThrow()
                .format(1, PeerColumns.VALUE, "0.0"),
        out);

    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(copy.getSheet("Peers").getRow(1).getCell(3).getCellStyle().getDataFormatString())
          .isEqualTo("0.0");
    }
  }

  private Path input(String styles, boolean percent) {
    return RawBook.of()
        .sheet(
            "Peers",
            List.of(
                List.of("Measure ID", "Source", "Authority", "Value"),
                Arrays.asList(
                    "AD", "ASCOF", "Leeds", new RawCell(percent ? "s='1'" : "", "<v>0.6</v>"))))
        .part("xl/styles.xml", styles)
        .write(folder.resolve("input.xlsx"));
  }
}
