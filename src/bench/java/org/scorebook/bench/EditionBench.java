package org.scorebook.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Owner;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.leak.LeakScan;
import org.scorebook.workbook.looks.Looks;
import org.scorebook.workbook.output.OutputWorkbook;
import org.scorebook.workbook.output.OwnerWorkbook;
import org.scorebook.workbook.output.book.Provenance;

/**
 * The parts of a run one by one, in milliseconds, once Java has warmed up. Whole runs, in which it
 * has not, are {@code run.py}'s matter.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EditionBench {
  private static final Path LOOKS = Path.of("workbook-templates", "output.xlsx");

  @Param("examples/cabinet-december-2020/input.xlsx")
  public String edition = "";

  private final Provenance provenance = new Provenance("bench", Instant.EPOCH, List.of());
  private Input input;
  private Results results;

  @Setup
  public void prepare() throws UnusableFileException {
    input = read();
    results = figures();
  }

  /** Reads and checks the input workbook. */
  @Benchmark
  public Input read() throws UnusableFileException {
    return InputWorkbook.read(Path.of(edition), RuleSets.in(Path.of("rules")), Optional.empty())
        .value()
        .orElseThrow();
  }

  @Benchmark
  public Results figures() {
    return Figures.compute(input.edition(), input.rules());
  }

  @Benchmark
  public Looks looks() throws UnusableFileException {
    return Looks.read(LOOKS);
  }

  /** Writes the draft: pages, charts, tables, and their compression. */
  @Benchmark
  public void write() throws IOException, UnusableFileException {
    OutputWorkbook.write(results, provenance, LOOKS, OutputStream.nullOutputStream());
  }

  /** Writes every owner's workbook and looks through it. */
  @Benchmark
  public int owners() throws IOException, UnusableFileException {
    int leaks = 0;
    LeakScan scan = LeakScan.of(results);
    for (Owner owner : results.edition().owners()) {
      leaks += scan.find(owner, workbook(results, owner), alone -> workbook(alone, owner)).size();
    }
    return leaks;
  }

  private byte[] workbook(Results from, Owner owner) throws IOException, UnusableFileException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OwnerWorkbook.of(provenance, LOOKS).write(from, owner, bytes);
    return bytes.toByteArray();
  }
}
