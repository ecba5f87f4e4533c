package io.followthrough.desk.proof;

import io.followthrough.action.Accepted;
import io.followthrough.action.ActionItem;
import io.followthrough.action.CheckQuestion;
import io.followthrough.action.Outstanding;
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
import io.followthrough.desk.proof.KeptProof.Finding;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hears what shows that action items are done, and whether what was done held. Who may answer an
 * item may say so; that it is done, only somebody else than its owner. A check that speaks against
 * it opens the item again. No ticket is ever touched.
 */
public final class ProofDesk {

  /** Two who say something about an item at once must not write over one another. */
  private static final String TURN = "io.followthrough.proofs";

  private static final String PREFIX = "followthrough.error.proof.";

  private final Tickets tickets;
  private final Permissions permissions;
  private final Proofs proofs;
  private final IssueWatch watch;
  private final Audit audit;
  private final Turns turns;
  private final InstantSource clock;

  public ProofDesk(
      Tickets tickets,
      Permissions permissions,
      Proofs proofs,
      IssueWatch watch,
      Audit audit,
      Turns turns,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.proofs = proofs;
    this.watch = watch;
    this.audit = audit;
    this.turns = turns;
    this.clock = clock;
  }

  /** What shows that an item is done, for somebody who asks by its key. */
  public Outcome<ProofFile> show(Visitor visitor, String actionKey) {
    return tickets
        .action(visitor, actionKey)
        .map(action -> Outcome.done(file(visitor, action)))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(actionKey)));
  }

  /**
   * Takes a link under which one can see that an item is done, in place of the one before.
   *
   * @param said the address; {@code null} where none was said
   */
  public Outcome<ProofFile> link(Visitor visitor, String actionKey, @Nullable String said) {
    return say(
        visitor,
        actionKey,
        file ->
            ProofLink.read(said)
                .then(
                    link ->
                        file.takesLink()
                            ? Outcome.done(word(file, visitor, link))
                            : conflict("not-accepted", file)));
  }

  /** Takes somebody's word that an item is done. */
  public Outcome<ProofFile> confirm(Visitor visitor, String actionKey) {
    return say(
        visitor,
        actionKey,
        file -> {
          var action = file.action();
          if (file.isOwner()) {
            return refused(Refusal.Kind.FORBIDDEN, "own", file);
          }
          if (!isPromised(action) || !action.areTicketsDone()) {
            return conflict("not-closed", file);
          }
          if (action.outstanding().contains(Outstanding.FIX)) {
            return conflict("not-held", file);
          }
          return action.outstanding().contains(Outstanding.LINK)
              ? conflict("link-first", file)
              : Outcome.done(confirmation(file, visitor));
        });
  }

  /** Takes what somebody found who looked whether an item held. */
  public Outcome<ProofFile> check(Visitor visitor, String actionKey, CheckForm form) {
    return say(
        visitor,
        actionKey,
        file ->
            file.takesCheck()
                ? new CheckReader(form)
                    .read()
                    .then(findings -> Outcome.done(look(file, visitor, findings)))
                : conflict("not-done", file));
  }

  /**
   * Something to be kept.
   *
   * @param said what, in the words of the audit
   */
  private record News(AuditAct act, String said, Consumer<Instant> keep) {}

  private Outcome<ProofFile> say(
      Visitor visitor, String actionKey, Function<ProofFile, Outcome<News>> read) {
    return turns
        .alone(
            TURN,
            () ->
                show(visitor, actionKey)
                    .then(ProofDesk::edited)
                    .then(file -> read.apply(file).then(news -> kept(visitor, file, news))))
        .then(
            file -> {
              watch.issuesChanged(file.action().id());
              return show(visitor, actionKey);
            });
  }

  private Outcome<ProofFile> kept(Visitor visitor, ProofFile file, News news) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return audit.acting(
        () -> {
          news.keep().accept(now);
          return Outcome.done(file);
        },
        done ->
            Optional.of(
                new AuditNote(
                    now,
                    news.act(),
                    visitor.key(),
                    file.action().key(),
                    file.action().id(),
                    AuditNote.Grounds.NONE,
                    "",
                    news.said())));
  }

  private News word(ProofFile file, Visitor visitor, String link) {
    return new News(
        AuditAct.PROOF_LINKED, link, at -> proofs.link(file.action().id(), link, visitor, at));
  }

  private News confirmation(ProofFile file, Visitor visitor) {
    return new News(
        AuditAct.DONE_CONFIRMED, "", at -> proofs.confirm(file.action().id(), visitor, at));
  }

  private News look(ProofFile file, Visitor visitor, Map<CheckQuestion, Finding> findings) {
    return new News(
        KeptProof.holds(findings) ? AuditAct.VERIFIED : AuditAct.DOUBTED,
        told(findings),
        at -> proofs.check(file.action().id(), findings, visitor, at));
  }

  private static String told(Map<CheckQuestion, Finding> findings) {
    return findings.entrySet().stream()
        .map(
            one ->
                (one.getKey().id() + ": " + one.getValue().reply().id())
                    + (one.getValue().text().isEmpty() ? "" : " (" + one.getValue().text() + ")"))
        .collect(Collectors.joining("; "));
  }

  private static Outcome<ProofFile> edited(ProofFile file) {
    return file.mayEdit()
        ? Outcome.done(file)
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-triage", file.action().key()));
  }

  private static <T> Outcome<T> conflict(String what, ProofFile file) {
    return refused(Refusal.Kind.CONFLICT, what, file);
  }

  private static <T> Outcome<T> refused(Refusal.Kind kind, String what, ProofFile file) {
    return Outcome.refused(Refusal.of(kind, PREFIX + what, file.action().key()));
  }

  private static boolean isPromised(ActionItem action) {
    return action.delivery().isPresent();
  }

  private ProofFile file(Visitor visitor, ActionItem action) {
    return new ProofFile(
        action,
        proofs.of(action.id()),
        permissions.mayEdit(visitor, action.key()),
        action.answer() instanceof Accepted accepted
            && accepted.owner() != null
            && accepted.owner().key().equals(visitor.key()));
  }
}
