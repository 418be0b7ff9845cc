package org.scorebook.cli.options;

import java.io.PrintWriter;
import java.util.List;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ProblemLines;
import org.scorebook.commentary.Given;
import org.scorebook.commentary.OwnerAnswer;
import org.scorebook.problem.Problem;

/** What {@code collect} says: a row for every owner, every problem, and what was not read. */
public final class AnswersReport {
  private AnswersReport() {}

  /**
   * Prints it.
   *
   * @param warnings of the input
   */
  public static void tell(Answers answers, List<Problem> warnings, Environment around) {
    around.report(answers.problems(warnings));
    table(answers.merge().owners(), around.out());
    figures(answers.merge().figures(), around.out());
    answers.confirmed().forEach(around.out()::println);
    answers.passedOver().forEach(around.out()::println);
    around
        .out()
        .println(
            "%s: %d read, %d refused."
                .formatted(
                    ProblemLines.counted(workbooks(answers), "workbook"),
                    workbooks(answers) - answers.merge().refused().size(),
                    answers.merge().refused().size()));
  }

  /** Those that were read may still be refused for what they hold. */
  private static int workbooks(Answers answers) {
    return answers.replies().read().size() + answers.replies().refused().size();
  }

  private static void figures(List<Given> figures, PrintWriter out) {
    for (Given given : figures) {
      out.println(
          "Figure for %s, %s: %s, from %s (%s)"
              .formatted(
                  given.measure().id(),
                  given.period().label(),
                  given.text(),
                  given.owner(),
                  given.file()));
    }
  }

  private static void table(List<OwnerAnswer> owners, PrintWriter out) {
    int width = owners.stream().mapToInt(answer -> answer.owner().name().length()).max().orElse(0);
    for (OwnerAnswer answer : owners) {
      String row =
          answer.owner().name()
              + " ".repeat(width - answer.owner().name().length())
              + "  "
              + answer.state().word();
      if (!answer.missing().isEmpty()) {
        row += ", missing: " + String.join(", ", answer.missing());
      } else if (answer.state() != OwnerAnswer.State.ANSWERED) {
        row += ", nothing missing";
      }
      out.println(row);
    }
  }
}
