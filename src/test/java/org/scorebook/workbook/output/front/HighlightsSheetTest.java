package org.scorebook.workbook.output.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.year;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target.Scope.EndOfYear;
import org.scorebook.workbook.output.Written;

/** What a director reads first. */
class HighlightsSheetTest {
  private static List<String> page(Sample... samples) {
    return page(Written.of(RulesSample.standard(), samples));
  }

  private static List<String> page(Written book) {
    int last = book.sheet("Highlights").getLastRowNum() + 1;
    return book.block("Highlights", 4, 0, last, 7).stream()
        .map(row -> row.replaceAll("\\|+$", ""))
        .filter(row -> !row.isEmpty())
        .toList();
  }

  @Test
  void whatIsRedHasItsGapItsOwnersWordsAndWhoActs() {
    assertThat(
            page(
                measure("RED", "0.8", "0.756")
                    .owner("Head of Reviews")
                    .commentary(DEC, "Two posts are vacant. Both are advertised."),
                measure("MUTE", "0.85", "0.1"),
                measure("GREEN", "0.85", "0.85")))
        .containsSequence(
            "What is RED (worsening or unlikely first, then the largest gap)",
            "No.|Measure|Status|Figure|Target|Gap|Commentary|Owner",
            "2|Title of MUTE|RED|10.0%|85.0%|75.0 pp short|No commentary.",
            "1|Title of RED|RED|75.6%|85.0%|9.4 pp short|Two posts are vacant.\u00a0…|Head of"
                + " Reviews");
  }

  @Test
  void aBeginningThatStandsForAllSaysThatMoreFollows() {
    String sentence = "The flats are let ".repeat(20) + "now.";
    assertThat(beginning("Beds are full. Flats open in February."))
        .isEqualTo("Beds are full.\u00a0…");
    assertThat(beginning("Beds are full\n\nFlats open.")).isEqualTo("Beds are full\u00a0…");
    assertThat(beginning(" Beds are full.\n\n")).isEqualTo("Beds are full.");
    assertThat(beginning("Beds are full")).isEqualTo("Beds are full");
    assertThat(beginning(sentence)).isEqualTo("The flats are let ".repeat(13) + "The\u00a0…");
    assertThat(beginning(sentence + " More.")).isEqualTo(beginning(sentence));
  }

  /** What stands of a commentary beside a red measure. */
  private static String beginning(String commentary) {
    List<String> rows = page(measure("RED", "0.1", "0.1").commentary(DEC, commentary));
    String row = rows.get(rows.indexOf("What is RED") + 2);
    return row.split("\\|", -1)[6];
  }

  @Test
  void figuresAndSentencesKeepOffTheColumnBeforeThem() {
    Sample far = swinging("FAR", "0.42").target(END, "0.9").owner("Head of Reviews");
    Written book = Written.of(RulesSample.standard(), far);
    assertThat(List.of(width(book, 3), width(book, 4), width(book, 5)))
        .as("42.0%, 42.0%, 40.0% (EoY 90.0%)")
        .containsExactly(16.0, 16.0, 18.0);
    List<Row> headings = new ArrayList<>();
    for (Row row : book.sheet("Highlights")) {
      if (row.getCell(6) != null && row.getCell(6).toString().equals("Why")) {
        headings.add(row);
      }
    }
    assertThat(headings).hasSize(1);
    List<Short> indents = new ArrayList<>();
    for (int column = 0; column <= 7; column++) {
      indents.add(headings.get(0).getCell(column).getCellStyle().getIndention());
    }
    assertThat(indents).containsExactly(of(0), of(0), of(0), of(0), of(0), of(0), of(1), of(1));
  }

  private static short of(int indent) {
    return (short) indent;
  }

  private static double width(Written book, int column) {
    return book.sheet("Highlights").getColumnWidth(column) / 256.0;
  }

  @Test
  void aStatusThatChangedStandsBesideTheOneBefore() {
    assertThat(page(measure("FELL", "0.85", "0.84"), measure("SAME", "0.85", "0.85")))
        .containsSequence(
            "Status changed",
            "No.|Measure|Status|Status before|Figure|Target|Commentary|Owner",
            "1|Title of FELL|AMBER|GREEN|84.0%|85.0%|No commentary.",
            "What is RED",
            "Nothing is RED.");
  }

  @Test
  void everyYearEndTargetIsCounted() {
    assertThat(page(aiming("YOUNG", "0.9"), aiming("MET", "0.4")))
        .endsWith(
            "Unlikely to reach the year-end target (0 of 2)",
            "No measure is unlikely to reach its year-end target: 1 Likely, 1 cannot be said yet.");
    assertThat(page(aiming("YOUNG", "0.9"), swinging("FAR", "0.42").target(END, "0.9")))
        .endsWith(
            "Unlikely to reach the year-end target (1 of 2)",
            "No.|Measure|Status|Before|Figure|Target|Why|Owner",
            "2|Title of FAR|GREEN|42.0%|42.0%|40.0% (EoY 90.0%)|Year end 90.0%: needs 16.0 pp a"
                + " month for 3 months; the last 12 months averaged 0.2: Unlikely");
    assertThat(page(measure("NONE", "0.9", "0.9"))).endsWith("No measure has a year-end target.");
  }

  private static final EndOfYear END = new EndOfYear(year(2020));

  private static Sample aiming(String id, String target) {
    return measure(id, "0.8", "0.81").target(END, target);
  }

  @Test
  void whatMovedBeyondTheUsualIsListedWhetherThatIsGoodOrNot() {
    assertThat(page(swinging("UP", "0.60"), swinging("USUAL", "0.41")))
        .containsSequence(
            "Largest improvements, beyond usual variation",
            "No.|Measure|Status|Figure|Usually|Mean|Why|Owner",
            "1|Title of UP|GREEN|60.0%|33.6% to 51.3%|42.5%|Above the upper limit")
        .doesNotContain("Beyond usual variation, neither better nor worse");
    assertThat(page(swinging("SHIFT", "0.60").preferred(PreferredTravel.NONE)))
        .containsSequence(
            "Beyond usual variation, neither better nor worse",
            "No.|Measure|Status|Figure|Usually|Mean|Why|Owner");
  }

  /** Twelve months of 40% and 42% in turn, and then this. */
  private static Sample swinging(String id, String current) {
    Sample sample = new Sample().id(id).reported(DEC, current).target("0.4");
    for (int back = 1; back <= 12; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.40" : "0.42");
    }
    return sample;
  }

  private static Sample measure(String id, String before, String now) {
    return new Sample().id(id).reported(NOV, before).reported(DEC, now).target("0.85");
  }

  @Test
  void anOwnerOfALongNameHasARowOfTwoLinesOnAbout() {
    String name = "Head of Adult Safeguarding and Principal Social Worker";
    Written book =
        Written.of(
            RulesSample.standard(),
            measure("MUTE", "0.8", "0.9").owner(name),
            measure("ALSO", "0.8", "0.9").owner("Head of Reviews"));
    List<Float> heights = new ArrayList<>();
    for (Row row : book.sheet("About")) {
      if (List.of(name, "Head of Reviews").contains(String.valueOf(row.getCell(0)))) {
        heights.add(row.getHeightInPoints());
      }
    }
    assertThat(heights).containsExactly(32f, 19f);
  }

  @Test
  void oneNameStandsInOneLine() {
    assertThat(owners("Head of Reviews")).isEqualTo("Head of Reviews 22.0 20.0");
    assertThat(owners("Head of Customer Services"))
        .isEqualTo("Head of Customer Services 27.0 20.0");
    String longer = "Head of Adult Safeguarding and Principal Social Worker";
    assertThat(owners(longer)).isEqualTo(longer + " 22.0 59.0");
  }

  @Test
  void ofManyOwnersThreeAreNamed() {
    assertThat(owners("A", "B", "C", "D")).startsWith("A; B; C; D ");
    assertThat(owners("A", "B", "C", "D", "E")).startsWith("A; B; C and 2 more ");
  }

  /** Who owns a red measure, with the width of that column and the height of the row. */
  private static String owners(String... names) {
    Sample sample = measure("RED", "0.1", "0.1");
    for (String name : names) {
      sample.owner(name);
    }
    Written book = Written.of(RulesSample.standard(), sample);
    Row row =
        IntStream.rangeClosed(0, book.sheet("Highlights").getLastRowNum())
            .mapToObj(book.sheet("Highlights")::getRow)
            .filter(found -> found != null && found.getCell(1) != null)
            .filter(found -> found.getCell(1).getStringCellValue().equals("Title of RED"))
            .findFirst()
            .orElseThrow();
    return row.getCell(7).getStringCellValue()
        + " "
        + width(book, 7)
        + " "
        + row.getHeightInPoints();
  }

  @Test
  void whatIsMissingStandsOnAboutOneLineForEachOwner() {
    Written book =
        Written.of(
            RulesSample.standard(),
            new Sample().id("A").owner("Head of Reviews").owner("Head of Beds"),
            measure("B", "0.8", "0.8").owner("Head of Reviews"),
            measure("C", "0.8", "0.8").owner("Head of Beds").commentary(DEC, "As planned."),
            new Sample().id("D"));
    assertThat(page(book)).noneMatch(row -> row.startsWith("Without"));
    List<String> about = new ArrayList<>();
    for (Row row : book.sheet("About")) {
      about.addAll(book.block("About", row.getRowNum() + 1, 0, row.getRowNum() + 1, 1));
    }
    assertThat(about)
        .containsSequence(
            "Without a figure or commentary|",
            "Owner|Missing",
            "Head of Reviews|No figure: Short A (Dec 2020). No commentary: Short A, Short B.",
            "Head of Beds|No figure: Short A (Dec 2020). No commentary: Short A.",
            "No owner|No figure: Short D (Dec 2020).");
    assertThat(book.sheet("About").getMergedRegions()).isEmpty();
    assertThat(book.sheet("Highlights").getMergedRegions()).isEmpty();
  }

  @Test
  void whatAMarkMeansIsOneLine() {
    Written book =
        Written.of(
            RulesSample.standard(),
            new Sample()
                .id("SOFT")
                .reported(DEC, Figure.of(Sample.number("0.1")).asProvisional())
                .target("0.85"));
    assertThat(book.shown("Highlights", "A4"))
        .isEqualTo("[p]: provisional, the figure may still change");
    assertThat(book.sheet("Highlights").getRow(3).getCell(0).getCellStyle().getWrapText())
        .isFalse();
  }
}
