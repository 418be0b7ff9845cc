package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.replies.Repacked;
import org.scorebook.cli.replies.Returned;
import org.scorebook.cli.terminal.ExitCode;

/** Input workbooks that hold far too much of something, read in a quarter of a gigabyte. */
@Tag("proof")
class HostileInputsProofTest {
  private static final int MEGABYTES = 256;
  private static final String DATA = "xl/worksheets/sheet3.xml";
  private static final String END = "</sheetData>";
  private static final String NAMES =
      " holds more different XML names than any program writes into a workbook. Ask for the"
          + " workbook again.";

  @TempDir Path folder;
  private Path small;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    small = new SmallWorkbook().write(folder.resolve("small.xlsx"));
    input = folder.resolve("input.xlsx");
  }

  private ChildProcess run(ExitCode expected, Object... command) throws Exception {
    return ChildProcess.start(folder, MEGABYTES, command).ended(expected);
  }

  @Test
  void threeHundredMegabytesOfNames() throws Exception {
    Repacked.write(
        small,
        input,
        DATA,
        END,
        xml -> {
          for (int i = 0; i < 10_000_000; i++) {
            xml.write("<unique-name-of-an-element-" + i + "/>");
          }
        });
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("validate", input),
            List.of("build", input, "-o", folder.resolve("out.xlsx")),
            List.of("run", input, "-d", folder.resolve("out")))) {
      assertThat(run(UNUSABLE_FILE, command.toArray()).err()).containsExactly(input + NAMES);
    }
  }

  @Test
  void aLongTextInEveryCell() throws Exception {
    Path texts = folder.resolve("texts.xlsx");
    Repacked.write(
        small,
        texts,
        "xl/sharedStrings.xml",
        "</sst>",
        xml -> xml.write("<si><t>" + "x".repeat(900_000) + "</t></si>"));
    int last = texts(small);
    String cell = "<c t='s'><v>" + last + "</v></c>";
    Repacked.write(
        texts,
        input,
        DATA,
        END,
        xml -> {
          for (int i = 0; i < 150_000; i++) {
            xml.write("<row>" + cell.repeat(6) + "</row>");
          }
        });
    assertThat(run(UNUSABLE_FILE, "validate", input).err())
        .containsExactly(
            input
                + " holds more text than can be read (at most 250,000,000 characters in all cells)."
                + " Delete what is not needed and save it again.");
  }

  @Test
  void cellsThatStandTwice() throws Exception {
    Path texts = folder.resolve("texts.xlsx");
    Repacked.write(
        small,
        texts,
        "xl/sharedStrings.xml",
        "</sst>",
        xml -> xml.write("<si><t>" + "x".repeat(900_000) + "</t></si>"));
    String value = " t='s'><v>" + texts(small) + "</v></c>";
    Repacked.write(
        texts,
        input,
        DATA,
        END,
        xml -> {
          for (int i = 100; i < 200; i++) {
            xml.write("<row r='" + i + "'>" + ("<c r='A" + i + "'" + value).repeat(2) + "</row>");
          }
        });
    assertThat(run(ERRORS, "validate", input).err()).allMatch(line -> line.length() < 500);
  }

  @Test
  void aHundredThousandErrorsAreMarkedByTheThousand() throws Exception {
    Repacked.write(
        small,
        input,
        DATA,
        END,
        xml -> {
          for (int i = 0; i < 108_000; i++) {
            int row = 6 + i;
            xml.write(
                "<row r='%1$d'><c r='A%1$d' t='inlineStr'><is><t>DP</t></is></c><c r='B%1$d'"
                        .formatted(row)
                    + " t='inlineStr'><is><t>Nov 2020</t></is></c><c r='C%d'><v>37.9</v></c></row>"
                        .formatted(row));
          }
        });
    Path marked = folder.resolve("marked.xlsx");
    ChildProcess process =
        ChildProcess.start(folder, 4 * MEGABYTES, "validate", input, "--annotate", marked)
            .ended(ERRORS);
    assertThat(process.err()).last().asString().matches("\\d{6} errors, .*");
    assertThat(marked).isNotEmptyFile();
    assertThat(Returned.texts(marked)).anyMatch(text -> text.contains("which are not marked"));
  }

  @Test
  void manyRowsInLittleMemory() throws Exception {
    Repacked.write(
        small,
        input,
        DATA,
        END,
        xml -> {
          for (int row = 6; row < 400_000; row++) {
            xml.write(
                "<row><c t='inlineStr'><is><t>DP</t></is></c><c t='inlineStr'><is><t>H"
                    + row
                    + "</t></is></c><c><v>0.5</v></c></row>");
          }
        });
    Path replies = Files.createDirectory(folder.resolve("replies"));
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("validate", input),
            List.of("build", input, "-o", folder.resolve("out.xlsx")),
            List.of("collect", input, "--replies", replies))) {
      List<String> said =
          ChildProcess.start(folder, 24, command.toArray()).ended(UNUSABLE_FILE).err();
      assertThat(said).as("%s", command).hasSize(1);
      assertThat(said.get(0)).containsAnyOf("is too large", "not enough memory");
    }
  }

  private static int texts(Path workbook) throws IOException {
    try (var zip = new java.util.zip.ZipFile(workbook.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes();
      return new String(xml, java.nio.charset.StandardCharsets.UTF_8).split("<si>").length - 1;
    }
  }
}
