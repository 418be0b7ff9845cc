package org.scorebook.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.model.Unit;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

/** Only the councils whose codes a list gives: each of them counts, or is named with the reason. */
class NeighboursTest {
  private static final String DOWNLOAD =
      """
      Year,Geographical Description,ONS Code,Measure Group,Measure Group Description,Measure_Value,Geographical Level,Disaggregation Level,Measure Type
      2018-19,Poole,E06000029,1C2A,Direct payments,25.0,Council,Total,Outcome
      2019-20,Durham,E06000047,1C2A,Direct payments,20.0,Council,Total,Outcome
      2019-20,Leeds,E08000035,1C2A,Direct payments,30.0,Council,Total,Outcome
      2019-20,Bradford,E08000032,1C2A,Direct payments,*,Council,Total,Outcome
      2019-20,West Midlands,E12000005,1C2A,Direct payments,28.0,Region,Total,Outcome
      """;

  @TempDir private Path folder;

  private Checked<PeerPick> pick(String list) throws IOException, UnusableFileException {
    Path download = Files.writeString(folder.resolve("peers.csv"), DOWNLOAD);
    PeerRequest request =
        new PeerRequest(
            "DP",
            Unit.PERCENTAGE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(codes(list)),
            Optional.of("Neighbours 2019/20"));
    return Download.read(download, Optional.empty()).value().orElseThrow().pick(request);
  }

  private Set<String> codes(String list) throws IOException, UnusableFileException {
    return CodeList.read(Files.writeString(folder.resolve("neighbours.csv"), list));
  }

  private static List<String> counted(Checked<PeerPick> picked) {
    return picked.value().orElseThrow().organisations().stream()
        .map(found -> found.code() + " " + found.name() + " " + found.value())
        .toList();
  }

  private static List<String> leftOut(Checked<PeerPick> picked) {
    return picked.value().orElseThrow().leftOut().stream().map(PeerPick.LeftOut::text).toList();
  }

  @Test
  void keepsOnlyThem() throws Exception {
    Checked<PeerPick> picked =
        pick("Code,Name\nE06000047,County Durham\ne08000035 ,Leeds\nE08000036,Wakefield\n");

    assertThat(counted(picked)).containsExactly("E06000047 Durham 0.200", "E08000035 Leeds 0.300");
    assertThat(leftOut(picked)).containsExactly("E08000036 (not in the download)");
    assertThat(picked.value().orElseThrow().source()).isEqualTo("Neighbours 2019/20");
  }

  @Test
  void namesEachThatDoesNotCount() throws Exception {
    Checked<PeerPick> picked =
        pick("E06000047\nE06000029\nE08000032\nE12000005\nE08000036\nLeeds\n");

    assertThat(counted(picked)).containsExactly("E06000047 Durham 0.200");
    assertThat(leftOut(picked))
        .containsExactly(
            "E06000029 (no row of this measure and period)",
            "E12000005 (not a council)",
            "E08000036 (not in the download)",
            "Bradford (no figure: \"*\")");
  }

  @Test
  void saysWhichAndWhyWhereNoneCounts() throws Exception {
    assertThat(pick("E08000036\nE08000032\n").problems())
        .extracting(Problem::line)
        .containsExactly(
            "ERROR peers.csv DP: none of the councils that --among names has a figure of 1C2A"
                + " Direct payments: E08000036 (not in the download), Bradford (no figure: \"*\")."
                + " Check the codes in the first column of that file, and the download.");
  }

  @Test
  void aListOfNoCouncilIsRefused() throws Exception {
    for (String list : List.of("Name\nLeeds\n", "Code\nE12000005\n")) {
      assertThatThrownBy(() -> codes(list))
          .hasMessage(
              folder.resolve("neighbours.csv")
                  + " has no ONS codes of councils in its first column, such as E08000025.");
    }
  }
}
