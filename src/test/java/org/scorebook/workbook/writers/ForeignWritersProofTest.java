package org.scorebook.workbook.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The edition as the programs themselves write it. They must be there: {@code .ci/run} installs
 * those of Debian, {@code .ci/writers} those of JavaScript.
 */
@Tag("proof")
class ForeignWritersProofTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/writers").toAbsolutePath();
  private static final Path MODULES = Path.of("target/writers/node_modules").toAbsolutePath();

  /** What a program leaves where a formula's result should be. */
  enum Left {
    NOTHING,
    ZERO
  }

  @TempDir private Path folder;

  static Stream<Arguments> libraries() {
    return Stream.of(
        Arguments.of("python3 openpyxl_writer.py", Left.NOTHING),
        Arguments.of("python3 openpyxl_writer.py iso", Left.NOTHING),
        Arguments.of("python3 openpyxl_writer.py streamed", Left.NOTHING),
        Arguments.of("python3 xlsxwriter_writer.py", Left.ZERO),
        Arguments.of("python3 xlsxwriter_writer.py constant_memory", Left.ZERO),
        Arguments.of("python3 pandas_writer.py openpyxl", Left.NOTHING),
        Arguments.of("python3 pandas_writer.py xlsxwriter", Left.ZERO),
        Arguments.of("node exceljs_writer.js", Left.NOTHING),
        Arguments.of("node exceljs_writer.js streaming", Left.NOTHING),
        Arguments.of("node sheetjs_writer.js", Left.NOTHING),
        Arguments.of("node sheetjs_writer.js dates", Left.NOTHING),
        Arguments.of("node sheetjs_writer.js shared", Left.NOTHING));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("libraries")
  void librariesGiveTheSameResults(String command, Left left) throws Exception {
    assertThat(written(command, OneEdition.plain())).isEqualTo(expected());
    assertThat(written(command, OneEdition.withFormulas()))
        .isEqualTo(new ReadWorkbook(NamedFormulas.of(left == Left.ZERO), ""));
  }

  static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of(
            "soffice --headless -env:UserInstallation=file://FOLDER/profile --convert-to xlsx"
                + " --outdir FOLDER/out FOLDER/book.xlsx"),
        Arguments.of(
            "ssconvert --export-type=Gnumeric_Excel:xlsx2 FOLDER/book.xlsx"
                + " FOLDER/out/book.xlsx"));
  }

  /** A program that opens a workbook, calculates it and saves it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void programsGiveTheSameResults(String command) throws Exception {
    HandWritten book = new HandWritten();
    Files.write(
        folder.resolve("book.xlsx"), Packing.SIZED.pack(book.parts(OneEdition.withFormulas())));
    Path out = Files.createDirectory(folder.resolve("out"));
    run(
        Stream.of(command.split(" ", -1))
            .map(w -> w.replace("FOLDER", folder.toString()))
            .toList());
    assertThat(ReadWorkbook.of(Files.readAllBytes(out.resolve("book.xlsx")), folder))
        .isEqualTo(expected());
  }

  private ReadWorkbook written(String command, OneEdition edition) throws Exception {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    Path json = Files.writeString(folder.resolve("edition.json"), edition.json());
    Path book = folder.resolve("written.xlsx");
    words.set(0, words.get(0).equals("python3") ? "/usr/bin/python3" : words.get(0));
    words.set(1, SCRIPTS.resolve(words.get(1)).toString());
    words.addAll(2, List.of(json.toString(), book.toString()));
    run(words);
    return ReadWorkbook.of(Files.readAllBytes(book), folder);
  }

  private void run(List<String> words) throws Exception {
    Path said = folder.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
    builder.environment().put("NODE_PATH", MODULES.toString());
    Process process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    String text = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(words + ": " + text).isZero();
  }

  private ReadWorkbook expected() throws Exception {
    byte[] plain = Packing.SIZED.pack(new HandWritten().parts(OneEdition.plain()));
    return ReadWorkbook.of(plain, folder);
  }
}
