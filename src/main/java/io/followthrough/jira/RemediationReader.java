package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import io.followthrough.action.Delivery;
import io.followthrough.action.Remediation;
import io.followthrough.action.Remediation.Failure;
import io.followthrough.action.Ticket;
import io.followthrough.jira.store.StoredRemediation;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells how the other tickets of an action item stand, from issues that were read already. */
public final class RemediationReader {

  private final IssueReader reader;
  private final Sight sight;

  public RemediationReader(IssueReader reader, Sight sight) {
    this.reader = reader;
    this.sight = sight;
  }

  /**
   * The other tickets of an action item.
   *
   * @param item its own ticket; {@code null} where that does not exist any more
   * @param kept which ones they are
   * @param found looks an issue up; {@code null} where it does not exist any more
   */
  List<Remediation> read(
      @Nullable Issue item, List<StoredRemediation> kept, LongFunction<@Nullable Issue> found) {
    return kept.stream().map(one -> read(item, one, found.apply(one.ticket()))).toList();
  }

  private Remediation read(@Nullable Issue item, StoredRemediation kept, @Nullable Issue ticket) {
    if (ticket == null) {
      return new Remediation(
          kept.ticket(), kept.key(), "", new Ticket("", Delivery.UNFULFILLED, ""), Failure.DELETED);
    }
    return new Remediation(
        kept.ticket(),
        ticket.getKey(),
        ticket.getSummary(),
        reader.ticket(ticket),
        isInReach(item, kept, ticket) ? null : Failure.OUT_OF_REACH);
  }

  /** Somebody has to be able to look whether it gets done: who promised it, or who attached it. */
  private boolean isInReach(@Nullable Issue item, StoredRemediation kept, Issue ticket) {
    return Stream.concat(
            item == null ? Stream.empty() : Stream.ofNullable(item.getAssigneeId()),
            Stream.of(kept.by()))
        .anyMatch(userKey -> sight.reaches(userKey, ticket));
  }
}
