package io.followthrough.sandbox.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.history.History;
import io.followthrough.sandbox.store.Store;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stores new and changed issues with their history; whoever calls has asked who may. */
public final class IssueWriter {

  private final Store store;
  private final Surroundings around;
  private final IssueRows rows;
  private final ValueRows values;
  private final History history;
  private final Events events;
  private final InstantSource clock;

  public IssueWriter(
      Store store, Surroundings around, History history, Events events, InstantSource clock) {
    this.store = store;
    this.around = around;
    this.rows = new IssueRows(store, around);
    this.values = new ValueRows(store, around);
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /** Stores a new issue under the next number of its project, in the caller's transaction. */
  public void insert(SandboxIssue issue, @Nullable ApplicationUser creator) {
    var now = clock.instant();
    issue.createdBy(keyOf(creator), now);
    issue.updatedAt(now);
    if (issue.getResolutionId() != null) {
      issue.resolvedAt(now);
    }
    issue.identify(0, around.projects().nextIssueNumber(issue.getProjectId()));
    issue.identify(rows.insert(issue), issue.number());
    values.insert(issue, issue.customFieldValues().keySet());
    issue.settle();
  }

  /**
   * Stores what was set on an issue and tells its history.
   *
   * @param before the issue as it is stored, locked by the caller's transaction
   * @return what changed; nothing is written where nothing did
   */
  public List<Change> save(
      SandboxIssue before, SandboxIssue after, @Nullable ApplicationUser author) {
    var changes = IssueChanges.between(before, after, around);
    if (!changes.isEmpty()) {
      var now = clock.instant();
      after.updatedAt(now);
      stampResolution(before, after);
      rows.update(after);
      values.replace(after, touchedValues(after));
      history.record(Objects.requireNonNull(after.getId()), keyOf(author), changes);
    }
    after.settle();
    return changes;
  }

  /** Notes that an issue was changed now: a comment on it is a change of it. */
  void touch(SandboxIssue issue) {
    issue.updatedAt(clock.instant());
    rows.touch(Objects.requireNonNull(issue.getId()), issue.updated());
  }

  /** Jira notes when an issue was resolved, and forgets it when the resolution is taken back. */
  private void stampResolution(SandboxIssue before, SandboxIssue after) {
    if (after.getResolutionId() == null) {
      after.resolvedAt(null);
    } else if (!after.getResolutionId().equals(before.getResolutionId())) {
      after.resolvedAt(after.updated());
    }
  }

  private static List<Long> touchedValues(SandboxIssue issue) {
    return issue.touched().stream().filter(Fields::isCustom).map(Fields::numberOf).toList();
  }

  /** Tells the listeners, once the transaction is in. */
  public void announce(SandboxIssue issue, @Nullable ApplicationUser user, long eventTypeId) {
    var event = new IssueEvent(issue.copy(), Map.of("eventsource", "action"), user, eventTypeId);
    store.afterCommit(() -> events.publish(event));
  }

  private static @Nullable String keyOf(@Nullable ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
