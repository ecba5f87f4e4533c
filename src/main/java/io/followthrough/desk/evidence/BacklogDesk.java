package io.followthrough.desk.evidence;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.LookingBack;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.recurrence.KeptRecurrence;
import io.followthrough.desk.recurrence.Recurrences;
import io.followthrough.learning.evidence.Claim;
import io.followthrough.postmortem.Postmortem;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes what whoever writes a postmortem finds when he looks back: that an action item would have
 * made a difference, or that there is nothing. Who may change the postmortem may say so, and take
 * it back with a reason.
 */
public final class BacklogDesk {

  private final Tickets tickets;
  private final Permissions permissions;
  private final Claims claims;
  private final Looks looks;
  private final Recurrences recurrences;
  private final ClaimReader reader;
  private final Audit audit;
  private final Turns turns;
  private final InstantSource clock;
  private final LookingBack back;

  public BacklogDesk(
      Tickets tickets,
      Permissions permissions,
      Claims claims,
      Looks looks,
      Recurrences recurrences,
      ClaimReader reader,
      Audit audit,
      Turns turns,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.claims = claims;
    this.looks = looks;
    this.recurrences = recurrences;
    this.reader = reader;
    this.audit = audit;
    this.turns = turns;
    this.clock = clock;
    this.back = new LookingBack(tickets, permissions);
  }

  /** What was looked up for a postmortem. */
  public Outcome<BacklogFile> open(Visitor visitor, String key) {
    return back.seen(visitor, key).then(postmortem -> Outcome.done(file(visitor, postmortem)));
  }

  /** Takes a claim. Nobody could have done in time what was asked for only afterwards. */
  public Outcome<ClaimLine> claim(Visitor visitor, String key, ClaimForm form) {
    return back.edited(visitor, key)
        .then(postmortem -> new ClaimCheck(tickets).read(visitor, postmortem, form))
        .then(claim -> inTime(visitor, new KeptClaim(0, claim, visitor.key(), now(), null)))
        .then(line -> added(visitor, line));
  }

  /** Takes a claim back. */
  public Outcome<ClaimLine> withdraw(
      Visitor visitor, String key, long claimId, @Nullable String reason) {
    return back.edited(visitor, key)
        .then(postmortem -> claim(visitor, postmortem, claimId))
        .then(line -> LookingBack.reason(reason).then(said -> withdrawn(visitor, line, said)));
  }

  /** Takes down that somebody looked and found nothing. */
  public Outcome<Look> lookedInVain(
      Visitor visitor, String key, @Nullable String question, @Nullable String note) {
    return back.edited(visitor, key)
        .then(
            postmortem ->
                LookForm.read(question, note)
                    .then(
                        form -> alone(postmortem, () -> lookedInVain(visitor, postmortem, form))));
  }

  /** Takes such a look back. */
  public Outcome<Look> withdrawLook(
      Visitor visitor, String key, long lookId, @Nullable String reason) {
    return back.edited(visitor, key)
        .then(
            postmortem ->
                LookingBack.reason(reason)
                    .then(
                        said -> alone(postmortem, () -> taken(visitor, postmortem, lookId, said))));
  }

  private BacklogFile file(Visitor visitor, Postmortem postmortem) {
    var made = claims.madeIn(postmortem.id());
    var lines = reader.read(visitor, made);
    var standing = made.stream().filter(KeptClaim::stands).count();
    var told = lines.stream().filter(line -> line.kept().stands()).count();
    return new BacklogFile(
        postmortem.key(),
        tickets.reviewed(visitor, postmortem.id()),
        lines,
        (int) (standing - told),
        looks.of(postmortem.id()),
        permissions.mayEdit(visitor, postmortem.key()));
  }

  private Outcome<ClaimLine> inTime(Visitor visitor, KeptClaim claim) {
    var line = reader.read(visitor, claim);
    if (line.isEmpty()) {
      return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.claim.gone"));
    }
    return line.get().counts() ? Outcome.done(line.get()) : Outcome.refused(tooLate(line.get()));
  }

  private static Refusal tooLate(ClaimLine line) {
    return new Refusal(
        Refusal.Kind.INVALID,
        List.of(
            Complaint.about(
                "item",
                "followthrough.error.claim.afterwards",
                line.item().key(),
                line.incident().key(),
                line.hit().impact().began().toString())));
  }

  private Outcome<ClaimLine> added(Visitor visitor, ClaimLine line) {
    var claim = line.kept().claim();
    return audit
        .acting(
            () ->
                isThere(claim)
                    ? Optional.<KeptClaim>empty()
                    : Optional.of(claims.add(claim, visitor, line.kept().at())),
            added ->
                added.map(
                    kept ->
                        note(kept.at(), AuditAct.EVIDENCE_CLAIMED, visitor, line, "", said(line))))
        .map(kept -> Outcome.done(line.keptAs(kept)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "followthrough.error.claim.made-already",
                        line.item().key(),
                        line.incident().key())));
  }

  /** Whether somebody says the same already; in another postmortem would count no more. */
  private boolean isThere(Claim claim) {
    return claims.standingFor(List.of(claim.item())).stream()
        .map(KeptClaim::claim)
        .anyMatch(one -> one.incident() == claim.incident() && one.effect() == claim.effect());
  }

  private Outcome<ClaimLine> withdrawn(Visitor visitor, ClaimLine line, String reason) {
    var withdrawal = new Withdrawal(visitor.key(), now(), reason);
    var done =
        audit.acting(
            () -> claims.withdraw(line.kept().id(), withdrawal),
            taken ->
                taken
                    ? Optional.of(
                        note(
                            withdrawal.at(),
                            AuditAct.EVIDENCE_WITHDRAWN,
                            visitor,
                            line,
                            said(line),
                            reason))
                    : Optional.empty());
    return done
        ? Outcome.done(line.keptAs(line.kept().withdrawn(withdrawal)))
        : Outcome.refused(noClaim());
  }

  private Outcome<ClaimLine> claim(Visitor visitor, Postmortem postmortem, long claimId) {
    return claims.madeIn(postmortem.id()).stream()
        .filter(kept -> kept.id() == claimId && kept.stands())
        .findFirst()
        .flatMap(kept -> reader.read(visitor, kept))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(noClaim()));
  }

  private static Refusal noClaim() {
    return Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.claim.none");
  }

  private Outcome<Look> lookedInVain(Visitor visitor, Postmortem postmortem, LookForm form) {
    if (isFound(postmortem, form.question())) {
      return conflict("followthrough.error.look.found", postmortem);
    }
    return looks.of(postmortem.id()).stream()
            .anyMatch(look -> look.question() == form.question() && look.stands())
        ? conflict("followthrough.error.look.made-already", postmortem)
        : Outcome.done(looks.add(postmortem.id(), form.question(), form.note(), visitor, now()));
  }

  private boolean isFound(Postmortem postmortem, Question question) {
    return switch (question) {
      case BACKLOG -> claims.madeIn(postmortem.id()).stream().anyMatch(KeptClaim::stands);
      case BEFORE -> recurrences.of(postmortem.id()).stream().anyMatch(KeptRecurrence::stands);
    };
  }

  private Outcome<Look> taken(Visitor visitor, Postmortem postmortem, long lookId, String reason) {
    var withdrawal = new Withdrawal(visitor.key(), now(), reason);
    return looks.of(postmortem.id()).stream()
        .filter(look -> look.id() == lookId && looks.withdraw(lookId, withdrawal))
        .findFirst()
        .map(look -> Outcome.done(look.withdrawn(withdrawal)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.look.none")));
  }

  private <T> T alone(Postmortem postmortem, Supplier<T> work) {
    return turns.alone("io.followthrough.backlog." + postmortem.id(), work);
  }

  private static <T> Outcome<T> conflict(String key, Postmortem postmortem) {
    return Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, key, postmortem.key()));
  }

  private static AuditNote note(
      Instant at, AuditAct act, Visitor by, ClaimLine line, String before, String after) {
    return new AuditNote(
        at,
        act,
        by.key(),
        line.incident().key(),
        line.incident().id(),
        AuditNote.Grounds.NONE,
        before,
        after);
  }

  private static String said(ClaimLine line) {
    var claim = line.kept().claim();
    return line.item().key()
        + ", "
        + claim.effect().id()
        + ", "
        + claim.confidence().id()
        + ": "
        + claim.why();
  }

  /** As exactly as it is kept. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
