package io.followthrough.rest;

import io.followthrough.desk.report.BrokenPromise;
import io.followthrough.desk.report.DebtCount;
import io.followthrough.desk.report.DebtLine;
import io.followthrough.desk.report.DebtReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed, on the wire.
 *
 * @param total how much of each kind
 * @param projects the same by project
 * @param incidents the incidents that are closed although their gate is shut, oldest debt first
 * @param promises the action items whose promise was broken
 */
public record DebtJson(
    Count total, List<Count> projects, List<Incident> incidents, List<Promise> promises) {

  /**
   * How much is owed.
   *
   * @param project the key of the project; {@code null} for all together
   * @param bypassed how many closed incidents owe what a bypass let pass
   * @param overdue how many of those should have settled it by now
   * @param closedUngated how many incidents were closed around the gate
   * @param unfulfilled how many promises are unfulfilled
   * @param deleted how many of those have no ticket any more
   */
  public record Count(
      @Nullable String project,
      int bypassed,
      int overdue,
      int closedUngated,
      int unfulfilled,
      int deleted) {

    static Count of(DebtCount count) {
      return new Count(
          count.project().isEmpty() ? null : count.project(),
          count.bypassed(),
          count.overdue(),
          count.ungated(),
          count.unfulfilled(),
          count.deleted());
    }
  }

  /**
   * An incident that owes something.
   *
   * @param kind {@code bypassed} or {@code closed-ungated}
   * @param severity how bad it is; empty where nobody can tell
   * @param since when the debt was noticed
   * @param rules what the gate asked for then
   * @param reasonCategory of a bypass: the kind of reason
   * @param until of a bypass: by which day it is to be settled
   * @param overdue whether that day has passed
   */
  public record Incident(
      long id,
      String key,
      String summary,
      String project,
      String kind,
      String severity,
      String since,
      List<String> rules,
      @Nullable String reasonCategory,
      @Nullable String until,
      boolean overdue) {

    static Incident of(DebtLine line) {
      var debt = line.debt();
      var bypass = debt.bypass();
      return new Incident(
          line.id(),
          line.incident().key(),
          line.incident().summary(),
          line.project(),
          bypass == null ? "closed-ungated" : "bypassed",
          line.incident().severity(),
          debt.since().toString(),
          debt.ruleIds(),
          bypass == null ? null : bypass.category().id(),
          bypass == null ? null : bypass.until().toString(),
          line.overdue());
    }
  }

  /**
   * An unfulfilled action item.
   *
   * @param key the key of its ticket, or the one it had; {@code null} where the reader may not know
   * @param summary what is to be done; {@code null} where nobody knows any more
   * @param severity how bad the worst incident was that it comes from; empty where nobody said
   * @param loss how it lost its ticket; {@code null} where that was closed without fixing it
   */
  public record Promise(
      long id,
      @Nullable String key,
      @Nullable String summary,
      String project,
      String severity,
      @Nullable String loss) {

    static Promise of(BrokenPromise promise) {
      var action = promise.action();
      var loss = action.loss();
      return new Promise(
          action.id(),
          action.key().isEmpty() ? null : action.key(),
          action.summary().isEmpty() ? null : action.summary(),
          promise.project(),
          promise.row().severity(),
          loss == null ? null : loss.id());
    }
  }

  static DebtJson of(DebtReport report) {
    return new DebtJson(
        Count.of(report.total()),
        report.projects().stream().map(Count::of).toList(),
        report.incidents().stream().map(Incident::of).toList(),
        report.promises().stream().map(Promise::of).toList());
  }
}
