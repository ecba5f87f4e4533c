package io.followthrough.desk.recurrence;

import io.followthrough.action.Filler;
import io.followthrough.desk.Choices;
import io.followthrough.desk.LookingBack;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIssue;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.learning.recurrence.Recurrence;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.factor.Category;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes from people that what two postmortems tell of is similarly shaped. Who may change one of
 * the two may say so, and take it back with a reason; likeness of texts alone never does.
 */
public final class RecurrenceDesk {

  private final SeenIssues issues;
  private final Recurrences recurrences;
  private final Audit audit;
  private final InstantSource clock;
  private final LookingBack back;

  public RecurrenceDesk(
      Tickets tickets,
      SeenIssues issues,
      Permissions permissions,
      Recurrences recurrences,
      Audit audit,
      InstantSource clock) {
    this.issues = issues;
    this.recurrences = recurrences;
    this.audit = audit;
    this.clock = clock;
    this.back = new LookingBack(tickets, permissions);
  }

  /** What a postmortem was found to share its shape with, as far as the visitor sees it. */
  public Outcome<List<RecurrenceLine>> of(Visitor visitor, String key) {
    return back.seen(visitor, key)
        .then(postmortem -> Outcome.done(lines(visitor, postmortem.id())));
  }

  /** Takes down that a postmortem is of the same shape as another one. */
  public Outcome<RecurrenceLine> confirm(Visitor visitor, String key, RecurrenceForm form) {
    return back.edited(visitor, key)
        .then(
            postmortem ->
                read(visitor, postmortem, form)
                    .then(recurrence -> confirmed(visitor, postmortem, recurrence)));
  }

  /** Takes that back. */
  public Outcome<RecurrenceLine> withdraw(
      Visitor visitor, String key, long recurrenceId, @Nullable String reason) {
    return back.edited(visitor, key)
        .then(
            postmortem ->
                LookingBack.reason(reason)
                    .then(said -> withdrawn(visitor, postmortem, recurrenceId, said)));
  }

  private List<RecurrenceLine> lines(Visitor visitor, long postmortemId) {
    var all = recurrences.of(postmortemId);
    var others = all.stream().map(kept -> kept.recurrence().besides(postmortemId)).toList();
    Map<Long, SeenIssue> seen = issues.of(visitor, others);
    return all.stream()
        .flatMap(
            kept ->
                Stream.ofNullable(seen.get(kept.recurrence().besides(postmortemId)))
                    .map(other -> new RecurrenceLine(kept, other)))
        .toList();
  }

  private Outcome<Recurrence> read(Visitor visitor, Postmortem one, RecurrenceForm form) {
    var reader = new TextReader();
    var key =
        reader.needed(
            "postmortem",
            form.postmortem(),
            LookingBack.TEXT_LIMIT,
            "followthrough.error.recurrence.postmortem-missing");
    var other =
        Optional.of(key)
            .filter(said -> !said.isEmpty())
            .flatMap(said -> back.find(visitor, said))
            .filter(found -> found.id() != one.id());
    if (!key.isEmpty() && other.isEmpty()) {
      reader.complain("postmortem", "followthrough.error.recurrence.no-postmortem", key);
    }
    var shared = shared(reader, form.factors());
    var why = reader.text("why", form.why(), LookingBack.TEXT_LIMIT);
    if (Filler.isAllThereIsIn(why)) {
      reader.complain("why", "followthrough.error.recurrence.why-missing");
    }
    return other.isEmpty() || reader.hasComplaints()
        ? Outcome.refused(reader.refusal())
        : Outcome.done(Recurrence.of(one.id(), other.get().id(), shared, why));
  }

  private static Set<Category> shared(TextReader reader, List<String> said) {
    var shared = EnumSet.noneOf(Category.class);
    var choices = Choices.among(Category.values(), Category::id);
    for (var id : said) {
      Category.of(id)
          .ifPresentOrElse(
              shared::add,
              () -> reader.complain("factors", "followthrough.error.no-choice", id, choices));
    }
    if (said.isEmpty()) {
      reader.complain("factors", "followthrough.error.recurrence.factors-missing", choices);
    }
    return shared;
  }

  private Outcome<RecurrenceLine> confirmed(
      Visitor visitor, Postmortem postmortem, Recurrence recurrence) {
    return audit
        .acting(
            () ->
                isThere(recurrence)
                    ? Optional.<KeptRecurrence>empty()
                    : Optional.of(recurrences.add(recurrence, visitor, now())),
            added ->
                added.map(
                    kept ->
                        note(AuditAct.RECURRENCE_CONFIRMED, visitor, postmortem, "", said(kept))))
        .map(kept -> line(visitor, postmortem, kept))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "followthrough.error.recurrence.made-already",
                        postmortem.key())));
  }

  private boolean isThere(Recurrence recurrence) {
    return recurrences.of(recurrence.one()).stream()
        .filter(KeptRecurrence::stands)
        .anyMatch(kept -> kept.recurrence().other() == recurrence.other());
  }

  private Outcome<RecurrenceLine> withdrawn(
      Visitor visitor, Postmortem postmortem, long recurrenceId, String reason) {
    var withdrawal = new Withdrawal(visitor.key(), now(), reason);
    return recurrences.of(postmortem.id()).stream()
        .filter(kept -> kept.id() == recurrenceId)
        .filter(
            kept ->
                audit.acting(
                    () -> recurrences.withdraw(recurrenceId, withdrawal),
                    taken ->
                        taken
                            ? Optional.of(
                                note(
                                    AuditAct.RECURRENCE_WITHDRAWN,
                                    visitor,
                                    postmortem,
                                    said(kept),
                                    reason))
                            : Optional.empty()))
        .findFirst()
        .map(kept -> line(visitor, postmortem, kept.withdrawn(withdrawal)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.recurrence.none")));
  }

  private Outcome<RecurrenceLine> line(
      Visitor visitor, Postmortem postmortem, KeptRecurrence kept) {
    return Outcome.done(
        lines(visitor, postmortem.id()).stream()
            .filter(line -> line.kept().id() == kept.id())
            .findFirst()
            .map(line -> new RecurrenceLine(kept, line.other()))
            .orElseThrow());
  }

  private AuditNote note(
      AuditAct act, Visitor by, Postmortem postmortem, String before, String after) {
    return new AuditNote(
        clock.instant(),
        act,
        by.key(),
        postmortem.key(),
        postmortem.id(),
        AuditNote.Grounds.NONE,
        before,
        after);
  }

  private static String said(KeptRecurrence kept) {
    var recurrence = kept.recurrence();
    return recurrence.one()
        + " and "
        + recurrence.other()
        + ", "
        + recurrence.shared().stream().map(Category::id).sorted().collect(Collectors.joining(", "))
        + ": "
        + recurrence.why();
  }

  /** As exactly as it is kept. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
