package org.scorebook.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;
import static org.scorebook.cli.terminal.ExitCode.USAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;

/** From the download in the repository to a copy of an input workbook that holds its councils. */
class PeersCommandTest {
  private static final Path INPUT =
      Path.of("examples/cabinet-december-2020/input.xlsx").toAbsolutePath();
  private static final Path DOWNLOAD = Path.of("examples/peers/ascof-2019-20.csv").toAbsolutePath();

  @TempDir private Path folder;

  private Typed run(ExitCode expected, Object... words) {
    return Typed.run(folder, expected, words);
  }

  private Path exclusive() throws IOException {
    return Files.writeString(
        folder.resolve("exclusive.yaml"),
        "name: exclusive\nextends: default\nquartiles: {method: exclusive}\n");
  }

  /** The filled rows of a sheet below its header, without the live checks at their end. */
  private static List<List<String>> rows(Path workbook, String sheet, String first, int width)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    DataFormatter text = new DataFormatter();
    try (Workbook book = WorkbookFactory.create(Files.newInputStream(workbook))) {
      Sheet found = book.getSheet(sheet);
      boolean below = false;
      for (Row row : found) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
          cells.add(text.formatCellValue(row.getCell(column)));
        }
        if (below && !cells.get(0).isEmpty()) {
          rows.add(cells);
        }
        below |= cells.get(0).equals(first);
      }
    }
    return rows;
  }

  @Test
  void thePublishedThresholdsComeOut() throws Exception {
    byte[] before = Files.readAllBytes(INPUT);
    Path copy = folder.resolve("copy.xlsx");
    Typed typed =
        run(
            DONE,
            "peers",
            INPUT,
            "--csv",
            DOWNLOAD,
            "--measure",
            "DP=1C2A",
            "--measure",
            "LTA=2A2",
            "--rules",
            exclusive(),
            "-o",
            copy);

    assertThat(typed.out())
        .containsExactly(
            "DP: 149 organisations, 2019/20, 1C2A Proportion of people using social care who"
                + " receive direct payments",
            "  left out: City of London (always), Isles of Scilly (always)",
            "  Worst 1.5%, 3rd 20.8%, 2nd 26.5%, 1st 34.3%, Best 53.5%; now 1st, place 21 of 149",
            "  replaced: 1 row of Benchmarks",
            "LTA: 149 organisations, 2019/20, 2A2 Long-term support needs of older adults aged 65"
                + " and over met by admission to residential and nursing care homes, per 100,000"
                + " population",
            "  left out: City of London (always), Isles of Scilly (always)",
            "  Worst 1,563.9, 3rd 696.3, 2nd 565.7, 1st 465.7, Best 203.0; now 3rd, place 88 of"
                + " 149",
            "  replaced: 1 row of Benchmarks",
            "Wrote " + copy + ".");
    assertThat(INPUT).hasBinaryContent(before);

    List<List<String>> peers = rows(copy, "Peers", "Measure ID", 5);
    assertThat(peers).hasSize(298);
    assertThat(peers.get(0))
        .containsExactly("DP", "2019/20 ASCOF", "Cumbria", "25.5%", "E10000006");
    assertThat(peers).contains(List.of("LTA", "2019/20 ASCOF", "Birmingham", "382.8", "E08000025"));
    assertThat(rows(copy, "Benchmarks", "Measure ID", 2))
        .extracting(row -> row.get(0))
        .doesNotContain("DP", "LTA")
        .hasSameSizeAs(
            rows(INPUT, "Benchmarks", "Measure ID", 2).stream()
                .filter(row -> !List.of("DP", "LTA").contains(row.get(0)))
                .toList());

    run(DONE, "build", copy, "-o", folder.resolve("draft.xlsx"));
    try (Workbook draft =
        WorkbookFactory.create(Files.newInputStream(folder.resolve("draft.xlsx")))) {
      assertThat(draft.getSheet("Direct payments quartiles")).isNotNull();
    }
  }

  @Test
  void asManyRowsAsBeforeStandWhenItIsDoneAgain() throws Exception {
    Path once = folder.resolve("once.xlsx");
    Path twice = folder.resolve("twice.xlsx");
    run(DONE, "peers", INPUT, "--csv", DOWNLOAD, "--measure", "DP=1C2A", "-o", once);
    Typed again =
        run(
            DONE,
            "peers",
            once,
            "--csv",
            DOWNLOAD,
            "--measure",
            "DP=1C2B",
            "--leave-out",
            "Birmingham",
            "-o",
            twice);

    assertThat(again.out()).contains("  replaced: 149 rows of Peers");
    assertThat(again.err())
        .contains(
            "WARNING ascof-2019-20.csv DP: no organisation is called Birmingham, as on the"
                + " Scorecard sheet; a row of its own under another name would be ranked as a"
                + " peer.");
    assertThat(rows(twice, "Peers", "Measure ID", 5))
        .hasSizeBetween(140, 148)
        .allMatch(row -> row.get(0).equals("DP"));
  }

  @Test
  void addsACodeColumnToAnOlderWorkbook() throws Exception {
    Path input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    try (Workbook book = WorkbookFactory.create(Files.newInputStream(input))) {
      Row header = book.createSheet("Peers").createRow(0);
      for (String name : List.of("Measure ID", "Source", "Authority", "Value")) {
        header.createCell(Math.max(0, header.getLastCellNum())).setCellValue(name);
      }
      try (OutputStream out = Files.newOutputStream(input)) {
        book.write(out);
      }
    }
    Path copy = folder.resolve("copy.xlsx");
    run(DONE, "peers", input, "--csv", DOWNLOAD, "--measure", "dp=1C2A", "-o", copy);
    assertThat(rows(copy, "Peers", "Measure ID", 5).get(0))
        .containsExactly("DP", "2019/20 ASCOF", "Cumbria", "25.5%", "E10000006");
  }

  @Test
  void tellsAllThatIsWrongAndWritesNothing() throws Exception {
    Path copy = folder.resolve("copy.xlsx");
    Typed typed =
        run(
            ERRORS,
            "peers",
            INPUT,
            "--csv",
            DOWNLOAD,
            "--measure",
            "DPP=1C2A",
            "--measure",
            "LTA=2A3",
            "-o",
            copy);
    assertThat(typed.err())
        .anyMatch(
            line ->
                line.startsWith(
                    "ERROR Measures There is no measure 'DPP', which --measure names. Did you mean"
                        + " DP? The measures are DP, "))
        .anyMatch(
            line ->
                line.startsWith(
                    "ERROR ascof-2019-20.csv LTA: the download has no measure '2A3'. It has 1C2A"
                        + " Proportion of "))
        .last()
        .isEqualTo("2 errors, 0 warnings");
    assertThat(copy).doesNotExist();
    run(UNUSABLE_FILE, "peers", INPUT, "--csv", "no.csv", "--measure", "DP=1C2A", "-o", copy);
    assertThat(
            run(
                    USAGE,
                    "peers",
                    INPUT,
                    "--csv",
                    DOWNLOAD,
                    "--measure",
                    "DP=1C2A",
                    "--measure",
                    "dp=2A2",
                    "-o",
                    copy)
                .err())
        .first()
        .isEqualTo("--measure: dp stands twice. Give each measure once.");
    assertThat(copy).doesNotExist();
    run(UNUSABLE_FILE, "peers", INPUT, "--csv", DOWNLOAD, "--measure", "DP=1C2A", "-o", INPUT);
  }
}
