package org.scorebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in examples/round-trip, run as its README says. */
@Tag("proof")
class RoundTripProofTest {
  @TempDir Path folder;

  @Test
  void whatTheOwnersWroteStandsInTheFinalWorkbook() throws Exception {
    Path trip = folder.resolve("trip");
    assertThat(run(trip, 0))
        .isEqualTo(
            """

            1. Out to the owners: the draft, a workbook and a message for each
            $ scorebook run TRIP/input.xlsx -d TRIP/out
            Wrote TRIP/out/Scrutiny Scorecard - September 2022.xlsx: 6 measures.
            Wrote 5 owners, with a workbook in TRIP/out/owners and a draft in TRIP/out/drafts for each.

            2. Two owners fill in their workbooks
              TRIP/replies/hospital figures FINAL (2).xlsx: commentary_HOSP filled in
              TRIP/replies/Re Commentary please.xlsx: commentary_SG_OUT filled in

            3. Who has answered?
            $ scorebook collect TRIP/input.xlsx --replies TRIP/replies
            Head of Commissioning                 not yet, nothing missing
            Head of Community Social Work         not yet, missing: COH
            Head of Hospital Social Work          answered
            Head of Learning Disability Services  not yet, nothing missing
            Head of Safeguarding                  answered
            2 workbooks: 2 read, 0 refused.

            4. Publishing waits for everybody ...
            $ scorebook publish TRIP/input.xlsx --replies TRIP/replies \
            -o "TRIP/Scrutiny Scorecard.xlsx"
            ERROR COH: There is no commentary from Head of Community Social Work. Ask for it, or publish without it: --allow-missing.
            1 error, 0 warnings

            5. ... unless told to go on without them
            $ scorebook publish TRIP/input.xlsx --replies TRIP/replies \
            -o "TRIP/Scrutiny Scorecard.xlsx" --allow-missing
            WARNING COH: There is no commentary from Head of Community Social Work.
            0 errors, 1 warning
            Wrote TRIP/Scrutiny Scorecard.xlsx: 6 measures, 1 without the commentary they should have.

            Now open
              TRIP/Scrutiny Scorecard.xlsx, as a director would
              TRIP/out/owners/Head of Hospital Social Work.xlsx, as an owner gets it
              TRIP/out/drafts/Head of Hospital Social Work.eml, in classic Outlook or Thunderbird: \
            ready to send, but do not send it
            """
                .replace("TRIP", trip.toString()));
    List<String> published = texts(trip.resolve("Scrutiny Scorecard.xlsx"));
    assertThat(published)
        .contains(
            "Discharges by the hospital pathway fell with the number of beds that were staffed.\n"
                + "Two further social workers start in November.",
            "Three enquiries were closed before the person was asked what they wanted. Their team"
                + " now asks at the first visit.");
    assertThat(published).filteredOn("No commentary was given."::equals).hasSize(1);

    assertThat(run(trip, 1))
        .isEqualTo(
            trip + " is there already. Delete it, or name another folder after RoundTrip.java.\n");
  }

  private String run(Path trip, int expected) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "examples/round-trip/RoundTrip.java",
                trip.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(expected);
    return Files.readString(said);
  }

  private static List<String> texts(Path workbook) throws Exception {
    List<String> texts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            texts.add(cell.toString());
          }
        }
      }
    }
    return texts;
  }
}
