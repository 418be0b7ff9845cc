package org.scorebook.workbook.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.beside.SideBySide;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureBuilder;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.output.Editions;
import org.scorebook.workbook.output.WrittenBook;

/** What a workbook holds is known by where it comes from, not by what it is called. */
class OriginTest {
  private static final Canaries.Planted CANARIES = Canaries.of(40);

  private static byte[] pack(Results results, Owner owner)
      throws IOException, UnusableFileException {
    return WrittenBook.owner(results, owner, List.of()).bytes();
  }

  @Test
  void aWorkbookIsTheSameWhateverTheOthersAre() throws Exception {
    Results cabinet = Editions.cabinet();
    Owner owner = Editions.COMMISSIONING;
    Edition edition = cabinet.edition();
    List<Measure> strange = CANARIES.results().edition().measures();
    List<Measure> measures = new ArrayList<>();
    Map<String, MeasureData> data = new HashMap<>();
    for (Measure measure : edition.measures()) {
      Measure other = measure.isOf(owner) ? measure : strange.get(measures.size() + 1);
      measures.add(other);
      data.put(
          other.id(),
          measure.isOf(owner)
              ? edition.dataOf(measure)
              : CANARIES.results().edition().dataOf(other));
    }
    List<Owner> owners = new ArrayList<>(CANARIES.results().edition().owners());
    owners.add(owner);
    Edition changed = new Edition(edition.source(), edition.scorecard(), measures, data, owners);
    assertThat(pack(Figures.compute(changed, cabinet.rules()), owner))
        .isEqualTo(pack(cabinet, owner));
  }

  /** That of each owner is made beside those of others, and again when nobody else is known. */
  @Test
  void aWorkbookIsTheSameWithoutTheOthers() throws Exception {
    for (Results results : List.of(Editions.cabinet(), Canaries.of(6).results())) {
      List<Owner> owners = results.edition().owners();
      List<byte[]> together = SideBySide.map(owners, owner -> pack(results, owner));
      for (int i = 0; i < owners.size(); i++) {
        Owner owner = owners.get(i);
        assertThat(together.get(i)).as(owner.name()).isEqualTo(pack(results.partOf(owner), owner));
      }
    }
  }

  @Test
  void noCanaryIsInTheRightWorkbook() throws Exception {
    assertThat(CANARIES.others()).hasSizeGreaterThan(39 * 40);
    String texts =
        String.join("\n", WorkbookTexts.read(pack(CANARIES.results(), CANARIES.first())).all());
    assertThat(CANARIES.others()).noneMatch(texts::contains);
    assertThat(find(CANARIES, pack(CANARIES.results(), CANARIES.first()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "xl/worksheets/sheet99.xml|<c t='inlineStr'><is><t>%s</t></is></c>",
        "xl/worksheets/sheet99.xml|<c t='str'><v>%s</v></c>",
        "xl/worksheets/sheet99.xml|<c><v>%s</v></c>",
        "xl/worksheets/sheet99.xml|<c><is><t>See %s, and others.</t></is></c>",
        "xl/worksheets/sheet99.xml|<c><is><r><t>See (</t></r><r><t>%s)</t></r></is></c>",
        "xl/worksheets/sheet99.xml|<oddHeader>&amp;L%s</oddHeader>",
        "xl/worksheets/sheet99.xml|<dataValidation prompt='%s'/>",
        "xl/worksheets/sheet99.xml|<hyperlink ref='A1' location=\"'%s'!A1\"/>",
        "xl/worksheets/sheet99.xml|<c><f>IF(A1,\"%s\",2)</f></c>",
        "xl/comments9.xml|<comment><text><r><t>%s</t></r></text></comment>",
        "xl/charts/chart99.xml|<strCache><pt><v>%s</v></pt></strCache>",
        "xl/charts/chart99.xml|<numCache><pt><v>%s</v></pt></numCache>",
        "xl/charts/chart99.xml|<a><p><r><t>%s</t></r></p></a>",
        "xl/drawings/drawing99.xml|<cNvPr descr='%s'/>",
        "xl/drawings/_rels/drawing99.xml.rels|<Relationship Target='%s'/>",
        "xl/tables/table99.xml|<tableColumn name='%s'/>",
        "docProps/custom.xml|<property><lpwstr>%s</lpwstr></property>",
      })
  void everyCanaryIsFoundWhereverItStands(String part, String place) throws Exception {
    String all = CANARIES.others().stream().map(place::formatted).collect(Collectors.joining());
    byte[] pack = pack(CANARIES.results(), CANARIES.first());
    String found =
        String.join("\n", find(CANARIES, WrongPack.with(pack, part, "<x>" + all + "</x>")));
    assertThat(CANARIES.others()).allMatch(found::contains);
  }

  @Test
  void everyCanaryIsFoundInSharedTextsSheetsAndNamesOfTheFile() throws Exception {
    byte[] pack = pack(CANARIES.results(), CANARIES.first());
    assertEveryCanary(pack, "xl/sharedStrings.xml", "</sst>", "<si><t>%s</t></si>");
    assertEveryCanary(
        pack, "xl/workbook.xml", "</sheets>", "<sheet state='veryHidden' name='%s'/>");
    assertEveryCanary(
        pack, "xl/workbook.xml", "</definedNames>", "<definedName name='commentary_%s'/>");
    assertEveryCanary(pack, "docProps/core.xml", "</cp:coreProperties>", "<title>%s</title>");
  }

  private static void assertEveryCanary(byte[] pack, String part, String before, String place)
      throws IOException, UnusableFileException {
    String all = CANARIES.others().stream().map(place::formatted).collect(Collectors.joining());
    String found = String.join("\n", find(CANARIES, WrongPack.before(pack, part, before, all)));
    assertThat(CANARIES.others()).as(place).allMatch(found::contains);
  }

  @Test
  void everyCanaryIsFoundAmongTheCellsOfOneText() throws Exception {
    byte[] pack = pack(CANARIES.results(), CANARIES.first());
    assertEveryCanary(pack, "xl/sharedStrings.xml", "</sst>", "<si><t>~4|#7|See %s|</t></si>");
    assertEveryCanary(pack, "xl/sharedStrings.xml", "</sst>", "<si><t>~4 %s|#7</t></si>");
  }

  @Test
  void numbersOfFewDigitsAmongThemAreNoTexts() throws Exception {
    byte[] pack = pack(CANARIES.results(), CANARIES.first());
    Texts before = WorkbookTexts.read(pack);
    Texts after =
        WorkbookTexts.read(
            WrongPack.before(
                pack, "xl/sharedStrings.xml", "</sst>", "<si><t>~4|7|#7|#8|#12345</t></si>"));
    assertThat(List.of(after.times("7"), after.times("8"), after.times("12345")))
        .containsExactly(before.times("7") + 1, before.times("8"), before.times("12345") + 1);
  }

  @Test
  void aCanaryIsFoundInTheNameOfAPart() throws Exception {
    byte[] pack = pack(CANARIES.results(), CANARIES.first());
    String canary = CANARIES.others().get(7);
    assertThat(find(CANARIES, WrongPack.with(pack, "xl/media/" + canary + ".png", "")))
        .containsExactly("xl/media/" + canary + ".png");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 40})
  void scorebooksOwnWordsAndNumbersAreNobodys(int owners) throws Exception {
    Results results = ownWords(owners);
    LeakScan scan = LeakScan.of(results);
    for (Owner owner : results.edition().owners()) {
      byte[] right = pack(results, owner);
      assertThat(scan.find(owner, right, alone -> pack(alone, owner))).isEmpty();
    }
    Owner first = results.edition().owners().get(0);
    byte[] others = pack(results, results.edition().owners().get(1));
    assertThat(scan.find(first, others, alone -> pack(alone, first))).isNotEmpty();
  }

  private static Results ownWords(int owners) throws IOException, UnusableFileException {
    return named(printed(), owners);
  }

  /** Measures of some owners, each called by its word. */
  static Results named(List<String> words, int owners) {
    EditionSample edition = new EditionSample();
    List<Owner> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Sample sample = new Sample().id(i % 3 == 2 ? "2024-" + i : String.valueOf(i + 1));
      String word = words.get(i);
      String other = words.get((7 * i + 3) % words.size());
      sample.reported(Sample.NOV, i + "", "44196").reported(Sample.DEC, i + 4 + "", "44197");
      sample.target("0.38").area(Sample.DEC, other, Figure.of(Sample.number("0.38")));
      sample.commentary(Sample.DEC, word);
      edition.add(sample.owner("Owner " + i % owners).row(row -> call(row, word, other)));
    }
    for (int i = 0; i < owners; i++) {
      all.add(new Owner("Owner " + i, words.get(i), "owner" + i + "@example.org", List.of()));
    }
    return edition.owners(all).results();
  }

  private static void call(MeasureBuilder row, String word, String other) {
    row.theme(other)
        .title(word)
        .shortName(PageNames.fixed().contains(word) ? word + " 1" : word)
        .source(other)
        .countedAs(other)
        .responsibleOfficer(other)
        .faq(word);
  }

  /** Every short text of a workbook that can name a sheet. */
  private static List<String> printed() throws IOException, UnusableFileException {
    TreeSet<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    WorkbookTexts.read(pack(Editions.cabinet(), Editions.ASSESSMENT)).all().stream()
        .map(String::strip)
        .filter(text -> text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .,%()£+-]{0,19}"))
        .filter(text -> !text.toLowerCase(Locale.ROOT).endsWith("quartiles"))
        .forEach(words::add);
    return words.stream().limit(120).toList();
  }

  private static List<String> find(Canaries.Planted planted, byte[] workbook)
      throws IOException, UnusableFileException {
    Owner owner = planted.first();
    Results alone = planted.results().partOf(owner);
    return List.copyOf(
        LeakScan.of(planted.results())
            .origins(
                owner, alone, WorkbookTexts.read(workbook), WorkbookTexts.read(pack(alone, owner)))
            .keySet());
  }
}
