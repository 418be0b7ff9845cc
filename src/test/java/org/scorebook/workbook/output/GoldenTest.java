package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;

/**
 * Workbooks that hold everything at once (tables, conditional formats, charts, sparklines, links,
 * protection, print) are, part by part, what was looked at and kept in {@code
 * src/test/resources/golden}.
 *
 * <p>When a change to a page is wanted: look at the pages it makes, then renew the kept workbooks
 * with {@code mvn test -Dtest=GoldenTest -Dgolden.renew=true} and commit them with the change.
 */
class GoldenTest {
  private static final Path KEPT = Path.of("src", "test", "resources", "golden");

  @Test
  void theDirectorsWorkbookIsAsKept() throws Exception {
    compare("final.xlsx", WrittenBook.published(Editions.combined(RulesSample.standard())));
  }

  @Test
  void anOwnersWorkbookIsAsKept() throws Exception {
    compare(
        "owner.xlsx",
        WrittenBook.owner(
            Editions.combined(Editions.balanced()), Editions.COMMISSIONING, List.of()));
  }

  @Test
  void aDifferenceIsNamedByItsPartAndElement() throws Exception {
    Map<String, String> kept =
        WrittenBook.published(Editions.combined(RulesSample.standard())).parts();
    Map<String, String> now = new TreeMap<>(kept);
    assertThat(PartDifferences.of(kept, now)).isEmpty();
    now.merge("xl/charts/chart1.xml", "", (xml, none) -> xml.replace("en-GB", "en-US"));
    now.remove("xl/tables/table1.xml");
    now.put("xl/calcChain.xml", "<calcChain/>");
    assertThat(PartDifferences.of(kept, now))
        .containsExactly(
            "xl/calcChain.xml is new",
            "xl/charts/chart1.xml, element 4: kept <c:lang val=\"en-GB\"/>,"
                + " now <c:lang val=\"en-US\"/>",
            "xl/tables/table1.xml is missing");
  }

  private static void compare(String name, WrittenBook now) throws IOException {
    Path kept = KEPT.resolve(name);
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(KEPT);
      Files.write(kept, now.bytes());
    }
    assertThat(PartDifferences.of(WrittenBook.parts(Files.readAllBytes(kept)), now.parts()))
        .as("%s: if these pages are meant to change, see how GoldenTest is renewed", name)
        .isEmpty();
  }
}
