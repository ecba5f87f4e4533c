package io.followthrough.desk.action;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Answer;
import io.followthrough.action.Disposition;
import io.followthrough.action.Filler;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.postmortem.Postmortem;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Adds action items to postmortems, and takes the answers to them. */
public final class ActionDesk {

  private static final int SUMMARY_LIMIT = 255;

  private final Tickets tickets;
  private final Permissions permissions;
  private final Scribe scribe;
  private final Answers answers;
  private final DecisionReader reader;
  private final IssueWatch watch;
  private final Audit audit;
  private final Turns turns;
  private final InstantSource clock;

  public ActionDesk(
      Tickets tickets,
      Permissions permissions,
      Scribe scribe,
      Answers answers,
      DecisionReader reader,
      IssueWatch watch,
      Audit audit,
      Turns turns,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.scribe = scribe;
    this.answers = answers;
    this.reader = reader;
    this.watch = watch;
    this.audit = audit;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * Adds an action item to a postmortem, as a sub-task of it or as a ticket in another project.
   *
   * @return the key of its ticket
   */
  public Outcome<String> add(Visitor visitor, String postmortemKey, NewAction action) {
    return check(visitor, postmortemKey, action)
        .then(
            postmortem ->
                turns
                    .together(() -> scribe.addAction(visitor, postmortem, action))
                    .then(key -> added(postmortem.id(), key)));
  }

  /**
   * Whether somebody may add an action item, as far as that can be told before the host is asked.
   *
   * @return the postmortem it would be added to
   */
  public Outcome<Postmortem> check(Visitor visitor, String postmortemKey, NewAction action) {
    return writable(visitor, postmortemKey)
        .then(
            postmortem -> {
              var complaints = complaintsAbout(visitor, action);
              return complaints.isEmpty()
                  ? Outcome.done(postmortem)
                  : Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
            });
  }

  /** A postmortem to which somebody may add action items. */
  public Outcome<Postmortem> writable(Visitor visitor, String postmortemKey) {
    var dossier = tickets.postmortem(visitor, postmortemKey);
    if (dossier.isEmpty()) {
      return Outcome.refused(Refusal.notFound(postmortemKey));
    }
    var postmortem = dossier.get().postmortems().get(0);
    return permissions.mayEdit(visitor, postmortem.key())
        ? Outcome.done(postmortem)
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-add", postmortem.key()));
  }

  /** Adds an action item that is answered already, both or neither. */
  public Outcome<String> addAnswered(
      Visitor visitor, Postmortem postmortem, NewAction action, Answer answer) {
    return turns
        .together(
            () ->
                scribe
                    .addAction(visitor, postmortem, action)
                    .then(key -> Outcome.done(answered(visitor, key, answer))))
        .then(
            added -> {
              told(added.taken());
              return added(postmortem.id(), added.key());
            });
  }

  private Added answered(Visitor visitor, String key, Answer answer) {
    var action =
        tickets
            .action(visitor, key)
            .orElseThrow(() -> new IllegalStateException(key + " was not tied to its postmortem"));
    return new Added(key, taken(visitor, action, answer));
  }

  /** An action item for somebody who asks by its key. */
  public Outcome<ActionFile> open(Visitor visitor, String actionKey) {
    return tickets
        .action(visitor, actionKey)
        .map(
            action ->
                Outcome.done(
                    new ActionFile(
                        action,
                        tickets.asking(visitor, action.id()),
                        permissions.mayEdit(visitor, action.key()))))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(actionKey)));
  }

  /**
   * Answers an action item. The answer is taken whole or not at all: an answer with a gap is
   * refused with every gap named.
   */
  public Outcome<Answer> triage(Visitor visitor, String actionKey, Decision decision) {
    return triage(visitor, actionKey, decision, Outcome::done);
  }

  /**
   * Answers an action item that still waits for an answer. Of two who answer the same item at once,
   * the second is told.
   */
  public Outcome<Answer> triageWaiting(Visitor visitor, String actionKey, Decision decision) {
    return triage(visitor, actionKey, decision, ActionDesk::waiting);
  }

  private Outcome<Answer> triage(
      Visitor visitor,
      String actionKey,
      Decision decision,
      Function<ActionItem, Outcome<ActionItem>> check) {
    return answerable(visitor, actionKey)
        .then(
            seen ->
                turns.alone(
                    "io.followthrough.answer." + seen.id(),
                    () ->
                        answerable(visitor, actionKey)
                            .then(check)
                            .then(action -> decide(visitor, action, decision))))
        .then(
            taken -> {
              told(taken);
              return Outcome.done(taken.answer());
            });
  }

  /**
   * The audit comes after every other turn, so it is written once those are over. The answer stays
   * and is in the item's history, whatever becomes of what follows from it.
   */
  private void told(Taken taken) {
    IssueWatch.each(
        List.<Runnable>of(
            () -> audit.write(taken.note()),
            () -> watch.issuesChanged(taken.changed().toArray(Long[]::new))),
        Runnable::run);
  }

  private Outcome<ActionItem> answerable(Visitor visitor, String actionKey) {
    var action = tickets.action(visitor, actionKey);
    if (action.isEmpty()) {
      return Outcome.refused(Refusal.notFound(actionKey));
    }
    return permissions.mayEdit(visitor, action.get().key())
        ? Outcome.done(action.get())
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-triage", action.get().key()));
  }

  private static Outcome<ActionItem> waiting(ActionItem action) {
    return action.isTriaged()
        ? Outcome.refused(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.answered-already", action.key()))
        : Outcome.done(action);
  }

  /** An incident that is closed already has a debt from now on; no host need tell us so. */
  private Outcome<String> added(long postmortemId, String key) {
    watch.issuesChanged(postmortemId);
    return Outcome.done(key);
  }

  /** Two who call two items duplicates of one another at once must not both be right. */
  private Outcome<Taken> decide(Visitor visitor, ActionItem action, Decision decision) {
    return decision.disposition() == Disposition.DUPLICATE
        ? turns.alone("io.followthrough.duplicates", () -> take(visitor, action, decision))
        : take(visitor, action, decision);
  }

  private Outcome<Taken> take(Visitor visitor, ActionItem action, Decision decision) {
    return reader
        .read(visitor, action, decision)
        .then(answer -> turns.together(() -> write(visitor, action, answer)));
  }

  /** Writes on the ticket first: where the host refuses, nothing else was written. */
  private Outcome<Taken> write(Visitor visitor, ActionItem action, Answer answer) {
    var refusal =
        answer instanceof Accepted accepted
            ? scribe.promise(visitor, action.key(), accepted)
            : Optional.<Refusal>empty();
    return refusal
        .map(Outcome::<Taken>refused)
        .orElseGet(() -> Outcome.done(taken(visitor, action, answer)));
  }

  private Taken taken(Visitor visitor, ActionItem action, Answer answer) {
    var now = clock.instant();
    return new Taken(
        answer,
        answers.record(action.id(), answer, visitor, now),
        new AuditNote(
            now,
            AuditAct.ANSWERED,
            visitor.key(),
            action.key(),
            action.id(),
            AuditNote.Grounds.NONE,
            AnswerLine.of(action.said()),
            AnswerLine.of(answer)));
  }

  /** All that is wrong with an action item that somebody asks for. */
  public List<Complaint> complaintsAbout(Visitor visitor, NewAction action) {
    var complaints = new ArrayList<Complaint>();
    if (Filler.wordsOf(action.summary()).isEmpty()) {
      complaints.add(Complaint.about("summary", "followthrough.error.summary-missing"));
    } else if (action.summary().length() > SUMMARY_LIMIT) {
      complaints.add(
          Complaint.about(
              "summary", "followthrough.error.summary-long", String.valueOf(SUMMARY_LIMIT)));
    }
    var project = action.project();
    if (project != null) {
      if (!permissions.maySeeProject(visitor, project)) {
        complaints.add(Complaint.about("project", "followthrough.error.no-project", project));
      } else if (!permissions.mayCreateIn(visitor, project)) {
        complaints.add(Complaint.about("project", "followthrough.error.may-not-create", project));
      }
    }
    return complaints;
  }

  /** An action item that was added and answered. */
  private record Added(String key, Taken taken) {}

  /**
   * An answer that was taken.
   *
   * @param changed the ids of all action items that have another answer now
   * @param note what the audit is to keep of it
   */
  private record Taken(Answer answer, Set<Long> changed, AuditNote note) {}
}
