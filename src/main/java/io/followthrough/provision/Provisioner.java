package io.followthrough.provision;

import io.followthrough.desk.Turns;
import io.followthrough.desk.setup.Setup;
import io.followthrough.desk.setup.SetupLine;
import io.followthrough.desk.setup.SetupLine.Result;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the steps in order, one node at a time, and remembers what came of them. */
public final class Provisioner implements Setup {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final JiraSteps steps;
  private final Turns turns;
  private volatile List<SetupLine> lines = List.of();

  public Provisioner(JiraSteps steps, Turns turns) {
    this.steps = steps;
    this.turns = turns;
  }

  @Override
  public void run() {
    lines =
        turns.alone(
            "io.followthrough.provision", () -> steps.all().stream().map(this::take).toList());
    var made = lines.stream().filter(line -> line.result() == Result.MADE).count();
    LOG.info(
        made == 0
            ? "Everything Followthrough needs in Jira is there; nothing was changed"
            : "Made {} of the {} things Followthrough needs in Jira",
        made,
        lines.size());
  }

  @Override
  public List<SetupLine> lines() {
    return lines;
  }

  /** A method that is missing in this Jira is a step for a person, like one that Jira refuses. */
  private SetupLine take(Step step) {
    try {
      return new SetupLine(step.what(), step.make() ? Result.MADE : Result.FOUND, "");
    } catch (LinkageError | Exception e) {
      LOG.warn("Could not make {}; to do by hand: {}", step.what(), step.byHand(), e);
      return new SetupLine(step.what(), Result.BY_HAND, step.byHand());
    }
  }
}
