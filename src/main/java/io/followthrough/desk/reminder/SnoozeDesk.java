package io.followthrough.desk.reminder;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.FieldReader;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.policy.Policies;
import io.followthrough.policy.Today;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Silences the reminders of an action item for a time, and nothing else: it stays due and late, and
 * what is escalated still is.
 */
public final class SnoozeDesk {

  private final Tickets tickets;
  private final Permissions permissions;
  private final Snoozes snoozes;
  private final Policies policies;
  private final People people;
  private final Audit audit;
  private final Today today;

  public SnoozeDesk(
      Tickets tickets,
      Permissions permissions,
      Snoozes snoozes,
      Policies policies,
      People people,
      Audit audit,
      Today today) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.snoozes = snoozes;
    this.policies = policies;
    this.people = people;
    this.audit = audit;
    this.today = today;
  }

  /**
   * How the reminders of an item stand.
   *
   * @param snooze that they are silenced; {@code null} where they are not
   * @param offered whether there is anything to silence, and the visitor may
   * @param last the last day until which they may be silenced today
   */
  public record Silence(@Nullable Snooze snooze, boolean offered, LocalDate last) {}

  /** How the reminders of an item stand. */
  public Outcome<Silence> show(Visitor visitor, String actionKey) {
    return seen(visitor, actionKey).then(action -> Outcome.done(silence(visitor, action)));
  }

  /**
   * Silences an item.
   *
   * @param until the last day of that; {@code null} where none was sent
   */
  public Outcome<Silence> snooze(Visitor visitor, String actionKey, @Nullable String until) {
    return edited(visitor, actionKey)
        .then(SnoozeDesk::awaited)
        .then(action -> day(action, until).then(day -> silenced(visitor, action, day)));
  }

  /** Lets reminders of an item come again. */
  public Outcome<Silence> end(Visitor visitor, String actionKey) {
    return edited(visitor, actionKey).then(action -> ended(visitor, action));
  }

  private Outcome<Silence> silenced(Visitor visitor, ActionItem action, LocalDate day) {
    audit.acting(
        () -> {
          var before = said(action);
          snoozes.put(action.id(), new Snooze(day, visitor.key()), today.clock().instant());
          return before;
        },
        before -> Optional.of(note(AuditAct.SNOOZED, visitor, action, before, day.toString())));
    return Outcome.done(silence(visitor, action));
  }

  private Outcome<Silence> ended(Visitor visitor, ActionItem action) {
    var ended =
        audit.acting(
            () -> {
              var before = said(action);
              snoozes.remove(action.id());
              return before;
            },
            before ->
                before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(note(AuditAct.SNOOZE_ENDED, visitor, action, before, "")));
    return ended.isEmpty()
        ? Outcome.refused(
            Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.not-snoozed", action.key()))
        : Outcome.done(silence(visitor, action));
  }

  private Outcome<LocalDate> day(ActionItem action, @Nullable String until) {
    var fields = new FieldReader(people, today.day());
    var day = fields.dayWithin(limit(action), "until", until);
    if (day == null && !fields.hasNamed("until")) {
      fields.complain("until", "followthrough.error.snooze-until");
    }
    return day == null || !fields.complaints().isEmpty()
        ? Outcome.refused(new Refusal(Refusal.Kind.INVALID, fields.complaints()))
        : Outcome.done(day);
  }

  /** Only what was promised is reminded of. */
  private static Outcome<ActionItem> awaited(ActionItem action) {
    return isSilenceable(action)
        ? Outcome.done(action)
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.CONFLICT, "followthrough.error.nothing-to-snooze", action.key()));
  }

  private static boolean isSilenceable(ActionItem action) {
    return action.answer() instanceof Accepted && action.isAwaited();
  }

  private Silence silence(Visitor visitor, ActionItem action) {
    return new Silence(
        kept(action).orElse(null),
        isSilenceable(action) && permissions.mayEdit(visitor, action.key()),
        today.day().plusDays(limit(action)));
  }

  private Optional<Snooze> kept(ActionItem action) {
    return Optional.ofNullable(snoozes.of(Set.of(action.id())).get(action.id()))
        .filter(snooze -> snooze.holdsOn(today.day()));
  }

  private String said(ActionItem action) {
    return kept(action).map(snooze -> snooze.until().toString()).orElse("");
  }

  private int limit(ActionItem action) {
    return policies.of(TicketRef.projectOf(action.key())).limits().snoozeDays();
  }

  private Outcome<ActionItem> seen(Visitor visitor, String actionKey) {
    return tickets
        .action(visitor, actionKey)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.notFound(actionKey)));
  }

  private Outcome<ActionItem> edited(Visitor visitor, String actionKey) {
    return seen(visitor, actionKey)
        .then(
            action ->
                permissions.mayEdit(visitor, action.key())
                    ? Outcome.done(action)
                    : Outcome.refused(
                        Refusal.of(
                            Refusal.Kind.FORBIDDEN,
                            "followthrough.error.may-not-triage",
                            action.key())));
  }

  private AuditNote note(AuditAct act, Visitor by, ActionItem action, String before, String after) {
    return new AuditNote(
        today.clock().instant(),
        act,
        by.key(),
        action.key(),
        action.id(),
        AuditNote.Grounds.NONE,
        before,
        after);
  }
}
