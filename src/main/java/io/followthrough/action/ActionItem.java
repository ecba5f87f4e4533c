package io.followthrough.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing a postmortem asks for, tracked by a ticket of its own and by any number of others, as
 * it stands on a day.
 *
 * @param id the ticket's id, which survives a move to another project
 * @param key the ticket's key today
 * @param summary what is to be done, in a line
 * @param ticket how the ticket stands
 * @param remediations the other tickets that do part of it, in the order they were attached
 * @param proof what people said of it once it was done
 * @param delays how often it was put off so far
 * @param answer what was decided about it, as far as that counts on that day
 * @param loss how its ticket was lost; {@code null} as long as its postmortem has it
 */
public record ActionItem(
    long id,
    String key,
    String summary,
    Ticket ticket,
    List<Remediation> remediations,
    Proof proof,
    Delays delays,
    Answer answer,
    @Nullable Loss loss) {

  public ActionItem {
    remediations = List.copyOf(remediations);
  }

  /** Which issue it is. */
  public TicketRef ref() {
    return new TicketRef(id, key);
  }

  /** How far what was promised is; empty where nothing is promised. */
  public Optional<Delivery> delivery() {
    return answer instanceof Accepted accepted
        ? Optional.of(isLost() ? Delivery.UNFULFILLED : delivered(accepted))
        : Optional.empty();
  }

  /**
   * What it still takes though all its tickets are closed as done; empty where nothing is promised,
   * or one of them is not.
   */
  public List<Outstanding> outstanding() {
    return answer instanceof Accepted accepted && areTicketsDone()
        ? outstanding(accepted)
        : List.of();
  }

  /** Whether all its tickets are closed as done, whatever else it takes. */
  public boolean areTicketsDone() {
    return !isLost() && Delivery.together(deliveries()) == Delivery.DONE;
  }

  /** Whether one can look whether it held: it is done, or was until somebody looked. */
  public boolean isCheckable() {
    return answer instanceof Accepted
        && areTicketsDone()
        && outstanding().stream().allMatch(Outstanding.FIX::equals);
  }

  /** When the last of its tickets was closed; {@code null} where nobody wrote that down. */
  public @Nullable Instant closed() {
    return Stream.concat(Stream.of(ticket), remediations.stream().map(Remediation::ticket))
        .flatMap(one -> Stream.ofNullable(one.closed()))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** This is the one place that decides whether an item is done. */
  private Delivery delivered(Accepted accepted) {
    var tickets = Delivery.together(deliveries());
    if (tickets != Delivery.DONE) {
      return tickets;
    }
    var outstanding = outstanding(accepted);
    if (outstanding.contains(Outstanding.FIX)) {
      return Delivery.OPEN;
    }
    if (!outstanding.isEmpty()) {
      return Delivery.IN_PROGRESS;
    }
    return proof.isVerified(closed()) ? Delivery.VERIFIED : Delivery.DONE;
  }

  private List<Outstanding> outstanding(Accepted accepted) {
    return proof.outstanding(closed(), accepted.owner() == null ? null : accepted.owner().key());
  }

  /** How many tickets do it: its own and the others. */
  public int tickets() {
    return remediations.size() + 1;
  }

  /** How many of them are done. */
  public int ticketsDone() {
    return (int) deliveries().filter(Delivery.DONE::equals).count();
  }

  /** The other tickets of which nothing will come. */
  public List<Remediation> failed() {
    return remediations.stream().filter(one -> one.failure() != null).toList();
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
    return delivery().filter(delivery -> !delivery.isDone()).isPresent();
  }

  /** Whether it is a priority action, or a duplicate of one. */
  public boolean mustNotSlip() {
    if (answer instanceof Duplicate duplicate) {
      return duplicate.of() != null && duplicate.of().mustNotSlip();
    }
    return answer instanceof Accepted accepted && accepted.priorityAction();
  }

  /** Whether it is on purpose left as it is, for a time. */
  public boolean isLeftAlone() {
    return answer instanceof RiskAccepted && isTriaged();
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
      gaps.addAll(0, broken());
    } else if (delivery.isDone()) {
      gaps.remove(Gap.ACTIVE_OWNER);
    }
    return List.copyOf(gaps);
  }

  private List<Gap> broken() {
    var broken = new ArrayList<Gap>();
    if (ticket.delivery() == Delivery.UNFULFILLED) {
      broken.add(Gap.UNFULFILLED);
    }
    if (!failed().isEmpty()) {
      broken.add(Gap.REMEDIATION);
    }
    return broken;
  }

  private Stream<Delivery> deliveries() {
    return Stream.concat(
        Stream.of(ticket.delivery()), remediations.stream().map(Remediation::delivery));
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
    return new ActionItem(id, key, summary, ticket, remediations, proof, delays, other, loss);
  }

  /** The same item with something else that people said of it. */
  public ActionItem proved(Proof other) {
    return new ActionItem(id, key, summary, ticket, remediations, other, delays, answer, loss);
  }

  /** The same item without its ticket. */
  public ActionItem lost(Loss how) {
    return new ActionItem(id, key, summary, ticket, remediations, proof, delays, answer, how);
  }

  /**
   * The same item for eyes that see only some issues: neither an item it is a duplicate of nor one
   * of its tickets that is gone or elsewhere is named to others.
   *
   * @param visible the ids of the issues these eyes may see
   */
  public ActionItem seenBy(Set<Long> visible) {
    if (isGone() && !visible.contains(id)) {
      return new ActionItem(
          id, "", "", ticket, List.of(), Proof.NONE, delays, new Proposed(), loss);
    }
    var seen = veiled(visible);
    return answer instanceof Duplicate duplicate
            && duplicate.of() != null
            && !visible.contains(duplicate.of().id())
        ? seen.answered(duplicate.unnamed())
        : seen;
  }

  /** The same item, in which no other ticket is named to those who may not see it. */
  public ActionItem veiled(Set<Long> visible) {
    var seen = remediations.stream().map(one -> one.seenBy(visible)).toList();
    return new ActionItem(id, key, summary, ticket, seen, proof, delays, answer, loss);
  }

  private static @Nullable LocalDate lastDayOf(Answer answer) {
    if (answer instanceof Deferred deferred) {
      return deferred.reviewBy();
    }
    return answer instanceof RiskAccepted risk ? risk.until() : null;
  }
}
