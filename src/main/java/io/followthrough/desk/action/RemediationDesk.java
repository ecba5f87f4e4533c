package io.followthrough.desk.action;

import io.followthrough.action.ActionItem;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.LookingBack;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attaches tickets to action items that do part of them, and detaches them again. Who may answer an
 * item may do so, with any ticket he may see.
 */
public final class RemediationDesk {

  /** Two who attach two items to one another at once must not both be right. */
  private static final String TURN = "io.followthrough.remediations";

  private final Tickets tickets;
  private final Permissions permissions;
  private final Remediations remediations;
  private final SeenIssues issues;
  private final IssueWatch watch;
  private final Audit audit;
  private final Turns turns;
  private final InstantSource clock;

  public RemediationDesk(
      Tickets tickets,
      Permissions permissions,
      Remediations remediations,
      SeenIssues issues,
      IssueWatch watch,
      Audit audit,
      Turns turns,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.remediations = remediations;
    this.issues = issues;
    this.watch = watch;
    this.audit = audit;
    this.turns = turns;
    this.clock = clock;
  }

  /** The tickets of an action item, for somebody who asks by its key. */
  public Outcome<RemediationFile> show(Visitor visitor, String actionKey) {
    return seen(visitor, actionKey).then(action -> Outcome.done(file(visitor, action)));
  }

  /**
   * Attaches tickets to an action item: all of them, or where one cannot be, none.
   *
   * @param said the keys of the tickets, with blanks or commas between; {@code null} for none
   */
  public Outcome<RemediationFile> attach(Visitor visitor, String actionKey, @Nullable String said) {
    return edited(visitor, actionKey)
        .then(
            action ->
                turns.alone(
                    TURN,
                    () ->
                        new RemediationKeys(tickets, remediations, visitor, action)
                            .read(said)
                            .then(found -> attached(visitor, action, found))))
        .then(action -> looked(visitor, action));
  }

  /**
   * Detaches a ticket from an action item.
   *
   * @param remediationId the id under which it is attached
   * @param reason why; {@code null} where nothing was said
   */
  public Outcome<RemediationFile> detach(
      Visitor visitor, String actionKey, long remediationId, @Nullable String reason) {
    return edited(visitor, actionKey)
        .then(
            action ->
                LookingBack.reason(reason)
                    .then(why -> detached(visitor, action, remediationId, why)))
        .then(action -> looked(visitor, action));
  }

  private Outcome<ActionItem> attached(Visitor visitor, ActionItem action, List<TicketRef> found) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var keys = found.stream().map(TicketRef::key).collect(Collectors.joining(", "));
    return audit.acting(
        () -> {
          remediations.attach(action.id(), found, visitor, now);
          return Outcome.done(action);
        },
        done -> Optional.of(note(AuditAct.REMEDIATION_ATTACHED, visitor, action, "", keys)));
  }

  /** Of two who detach the same one, the second finds nothing left. */
  private Outcome<ActionItem> detached(
      Visitor visitor, ActionItem action, long remediationId, String why) {
    var withdrawal =
        new Withdrawal(visitor.key(), clock.instant().truncatedTo(ChronoUnit.MILLIS), why);
    return remediations.of(action.id()).stream()
        .filter(kept -> kept.id() == remediationId && kept.stands())
        .filter(
            kept ->
                audit.acting(
                    () -> remediations.detach(kept, withdrawal),
                    stood ->
                        stood
                            ? Optional.of(
                                note(
                                    AuditAct.REMEDIATION_DETACHED,
                                    visitor,
                                    action,
                                    kept.ticket().key(),
                                    why))
                            : Optional.empty()))
        .findFirst()
        .map(kept -> Outcome.done(action))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "followthrough.error.remediation.none",
                        action.key(),
                        String.valueOf(remediationId))));
  }

  private Outcome<RemediationFile> looked(Visitor visitor, ActionItem action) {
    watch.issuesChanged(action.id());
    return show(visitor, action.key());
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

  private RemediationFile file(Visitor visitor, ActionItem action) {
    var kept = remediations.of(action.id());
    return new RemediationFile(
        action,
        attached(action, kept),
        named(visitor, kept.stream().filter(one -> !one.stands()).toList()),
        permissions.mayEdit(visitor, action.key()));
  }

  private List<RemediationLine> attached(ActionItem action, List<KeptRemediation> kept) {
    var standing =
        kept.stream()
            .filter(KeptRemediation::stands)
            .collect(Collectors.toMap(one -> one.ticket().id(), one -> one));
    var served =
        remediations.servedBy(standing.keySet()).stream()
            .collect(
                Collectors.groupingBy(one -> one.ticket().id(), Collectors.summingInt(one -> 1)));
    return action.remediations().stream()
        .flatMap(
            ticket ->
                Stream.ofNullable(standing.get(ticket.id()))
                    .map(
                        one ->
                            new RemediationLine(one, ticket, served.getOrDefault(ticket.id(), 1))))
        .toList();
  }

  /** A ticket that is gone is named to nobody: who could have seen it, nothing tells any more. */
  private List<KeptRemediation> named(Visitor visitor, List<KeptRemediation> detached) {
    var seen = issues.of(visitor, detached.stream().map(one -> one.ticket().id()).toList());
    return detached.stream()
        .map(
            one -> {
              var ticket = seen.get(one.ticket().id());
              return one.called(ticket == null ? "" : ticket.key());
            })
        .toList();
  }

  private AuditNote note(AuditAct act, Visitor by, ActionItem action, String before, String after) {
    return new AuditNote(
        clock.instant(),
        act,
        by.key(),
        action.key(),
        action.id(),
        AuditNote.Grounds.NONE,
        before,
        after);
  }
}
