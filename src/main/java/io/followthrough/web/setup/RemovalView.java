package io.followthrough.web.setup;

import io.followthrough.desk.coverage.Workflows.Held;
import io.followthrough.desk.setup.RemovalDesk;
import io.followthrough.web.Texts;
import java.util.List;

/**
 * What administrators see before they remove the plugin.
 *
 * @param rows the workflows that hold something of it
 * @param possible whether any of them can be changed
 */
public record RemovalView(List<Row> rows, boolean possible) {

  /**
   * A workflow.
   *
   * @param held how much of the plugin it holds, in words
   * @param hindrance why that cannot be taken out, and what to do; empty where it can
   * @param byHand what people have to take off; empty where nothing is
   */
  public record Row(String name, String held, String hindrance, String byHand) {}

  static RemovalView of(List<RemovalDesk.Left> left, Texts texts) {
    return new RemovalView(
        left.stream().map(one -> row(one.workflow(), texts)).toList(),
        left.stream().anyMatch(one -> one.workflow().isReleasable()));
  }

  private static Row row(Held workflow, Texts texts) {
    return new Row(
        workflow.name(),
        workflow.transitions().isEmpty()
            ? ""
            : texts.fill(
                "followthrough.web.removal.transitions", String.join(", ", workflow.transitions())),
        workflow.transitions().isEmpty() || workflow.isReleasable()
            ? ""
            : texts.fill(
                "followthrough.error.workflow-" + workflow.editing().id(), workflow.name()),
        workflow.byHand().isEmpty()
            ? ""
            : texts.fill(
                "followthrough.web.removal.by-hand", String.join(", ", workflow.byHand())));
  }
}
