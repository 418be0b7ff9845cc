package org.scorebook.workbook.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.commentary.Reply;
import org.scorebook.commentary.SmallEdition;
import org.scorebook.examples.ExampleWorkbooks;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Owner;
import org.scorebook.model.Period;
import org.scorebook.workbook.output.OwnerWorkbook;
import org.scorebook.workbook.output.book.Provenance;

/** No pack that is really sent comes near to what is refused: half of it is enough for all. */
class PackSizeTest {
  private static final Path LOOKS = Path.of("workbook-templates/output.xlsx");

  @TempDir Path folder;

  static List<String> examples() {
    return ExampleWorkbooks.names();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void halfIsEnoughForEveryPackOfTheExamples(String example) throws Exception {
    assertHalfIsEnough(ExampleWorkbooks.results(example));
  }

  @Test
  void halfIsEnoughForLongSeriesAndManyAreas() throws Exception {
    Results small = SmallEdition.results();
    Edition edition = small.edition();
    Sample measure = new Sample();
    for (int i = 0; i < 240; i++) {
      Period period = SmallEdition.DECEMBER.plus(-i);
      Figure figure = Figure.of(new BigDecimal(7 + i), new BigDecimal(500 + i));
      measure.reported(period, figure).recalculated(period, figure);
      for (int area = 0; area < 20; area++) {
        measure.area(
            period, "Area " + area, Figure.of(new BigDecimal(1 + area), new BigDecimal(40 + area)));
      }
    }
    MeasureData data = measure.data();
    Edition large = EditionSample.with(edition, Map.of("DP", data, "SHARED", data));
    assertHalfIsEnough(Figures.compute(large, small.rules()));
  }

  private void assertHalfIsEnough(Results results) throws Exception {
    PackSize most = PackSize.of(results.edition());
    PackSize half = new PackSize(most.measures() / 2, most.cells() / 2);
    List<Owner> owners =
        results.edition().owners().stream()
            .filter(owner -> !results.edition().measuresOf(owner).isEmpty())
            .toList();
    for (Owner owner : owners) {
      Path pack = folder.resolve(owner.name() + ".xlsx");
      try (OutputStream out = Files.newOutputStream(pack)) {
        Provenance provenance = new Provenance("1", Instant.EPOCH, List.of());
        OwnerWorkbook.of(provenance, LOOKS).write(results, owner, out);
      }
      Reply reply = ReplyWorkbook.read(pack, "pack.xlsx", results, half).orElseThrow();
      assertThat(reply.changes()).isEmpty();
      assertThat(reply.entries()).isNotEmpty();
    }
  }
}
