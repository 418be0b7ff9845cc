package org.scorebook.cli.folder;

import java.io.IOException;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.mail.sending.SendPlan;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;

/** What every way of sending does with a plan before it follows it. */
public final class FollowedPlan {
  /** Follows a plan. */
  public interface Step {
    ExitCode follow(SendPlan plan) throws IOException, UnusableFileException;
  }

  private FollowedPlan() {}

  /** Reports what is wrong with the plan; follows it, or only prints it on a dry run. */
  public static ExitCode follow(
      Environment around, Checked<SendPlan> plan, boolean dryRun, Step step)
      throws IOException, UnusableFileException {
    around.report(plan.problems());
    if (plan.value().isEmpty()) {
      return ExitCode.FAULT;
    }
    if (dryRun) {
      around.out().print(plan.value().get().text());
      around.out().flush();
      return ExitCode.DONE;
    }
    return step.follow(plan.value().get());
  }
}
