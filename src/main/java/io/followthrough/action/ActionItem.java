package io.followthrough.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing a postmortem asks for, tracked by one ticket, as it stands on a day.
 *
 * @param id the ticket's id, which survives a move to another project
 * @param key the ticket's key today
 * @param summary what is to be done, in a line
 * @param ticket how the ticket stands
 * @param deferrals how often it was deferred so far
 * @param answer what was decided about it, as far as that counts on that day
 * @param loss how its ticket was lost; {@code null} as long as its postmortem has it
 */
public record ActionItem(
    long id,
    String key,
    String summary,
    Ticket ticket,
    int deferrals,
    Answer answer,
    @Nullable Loss loss) {

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }

  /** How far what was promised is; empty where nothing is promised. */
  public Optional<Delivery> delivery() {
    return answer instanceof Accepted
        ? Optional.of(isLost() ? Delivery.UNFULFILLED : ticket.delivery())
        : Optional.empty();
  }

  /** Whether its postmortem has lost its ticket. */
  public boolean isLost() {
    return loss != null;
  }

  /** Whether its ticket does not exist any more, so that nothing tells who may know of it. */
  public boolean isGone() {
    return loss == Loss.DELETED;
  }

  /**
   * Whether it was promised and is not there yet, by its own answer or by that of the item it is a
   * duplicate of.
   */
  public boolean isAwaited() {
    if (answer instanceof Duplicate duplicate) {
      return duplicate.of() != null && duplicate.of().awaited();
    }
    return delivery().filter(delivery -> delivery != Delivery.DONE).isPresent();
  }

  /** Whether it is a priority action, or a duplicate of one. */
  public boolean mustNotSlip() {
    if (answer instanceof Duplicate duplicate) {
      return duplicate.of() != null && duplicate.of().mustNotSlip();
    }
    return answer instanceof Accepted accepted && accepted.priorityAction();
  }

  /** Whether the question it asks has an answer that counts. */
  public boolean isTriaged() {
    return gaps().isEmpty();
  }

  /**
   * What keeps its answer from counting, in the order of the form; empty once it counts. A broken
   * promise comes first; for one that was kept nobody has to stay. Without a ticket no answer
   * counts, since nothing would show what becomes of it.
   */
  public List<Gap> gaps() {
    if (loss != null) {
      return List.of(loss.gap());
    }
    var delivery = delivery().orElse(Delivery.OPEN);
    var gaps = new ArrayList<>(answer.gaps());
    if (delivery == Delivery.UNFULFILLED) {
      gaps.add(0, Gap.UNFULFILLED);
    } else if (delivery == Delivery.DONE) {
      gaps.remove(Gap.ACTIVE_OWNER);
    }
    return List.copyOf(gaps);
  }

  /** What there is to tell about one of its gaps beyond its name; empty for most of them. */
  public String detailOf(Gap gap) {
    return switch (gap) {
      case UNFULFILLED -> ticket.resolution();
      case EXPIRED -> lastDay().map(LocalDate::toString).orElse("");
      default -> "";
    };
  }

  /** The last day on which its answer counts, or counted; empty where it has none. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDayOf(said()));
  }

  /** What was decided about it last, whether it still counts or not. */
  public Answer said() {
    return answer instanceof Proposed proposed && proposed.lapsed() != null
        ? proposed.lapsed()
        : answer;
  }

  /** The same item with another answer. */
  public ActionItem answered(Answer other) {
    return new ActionItem(id, key, summary, ticket, deferrals, other, loss);
  }

  /** The same item without its ticket. */
  public ActionItem lost(Loss how) {
    return new ActionItem(id, key, summary, ticket, deferrals, answer, how);
  }

  /**
   * The same item for eyes that see only some issues: neither an item it is a duplicate of nor a
   * ticket that is gone is named to others.
   *
   * @param visible the ids of the issues these eyes may see
   */
  public ActionItem seenBy(Set<Long> visible) {
    if (isGone() && !visible.contains(id)) {
      return new ActionItem(id, "", "", ticket, deferrals, new Proposed(), loss);
    }
    return answer instanceof Duplicate duplicate
            && duplicate.of() != null
            && !visible.contains(duplicate.of().id())
        ? answered(duplicate.unnamed())
        : this;
  }

  private static @Nullable LocalDate lastDayOf(Answer answer) {
    if (answer instanceof Deferred deferred) {
      return deferred.reviewBy();
    }
    return answer instanceof RiskAccepted risk ? risk.until() : null;
  }
}
