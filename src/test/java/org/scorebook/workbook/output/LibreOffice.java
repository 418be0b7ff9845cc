package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Recalculates workbooks with a program that is not ours. */
final class LibreOffice {
  /** Without this LibreOffice believes the figures that it finds in the file. */
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
      <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private LibreOffice() {}

  /** The workbook as LibreOffice saves it after calculating every formula anew. */
  static Path recalculate(Path workbook, Path folder) throws IOException, InterruptedException {
    Assumptions.assumeTrue(isInstalled(), "LibreOffice is not installed");
    Path profile = folder.resolve("profile");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(
        profile.resolve("user").resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
    Path out = Files.createDirectories(folder.resolve("recalculated"));
    Process process =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + profile.toUri(),
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return out.resolve(workbook.getFileName());
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
