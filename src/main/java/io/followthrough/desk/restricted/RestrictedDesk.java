package io.followthrough.desk.restricted;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.desk.policy.Policies;
import io.followthrough.policy.Right;
import io.followthrough.postmortem.Postmortem;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a postmortem that only those read and write whom the policy names. They stand in no
 * field of the host, so no search, no export and no mail of it has them; and whoever may not read
 * them is told the same whether there are any or not.
 */
public final class RestrictedDesk {

  private static final int TEXT_LIMIT = 32_767;

  private final Tickets tickets;
  private final Permissions permissions;
  private final Policies policies;
  private final RestrictedNotes notes;
  private final Audit audit;
  private final InstantSource clock;

  public RestrictedDesk(
      Tickets tickets,
      Permissions permissions,
      Policies policies,
      RestrictedNotes notes,
      Audit audit,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.policies = policies;
    this.notes = notes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether a visitor may read and write the restricted notes of a postmortem. */
  public boolean isOpenTo(Visitor visitor, String key) {
    return seen(visitor, key).isPresent();
  }

  /** The restricted notes of the postmortem of that key. */
  public Outcome<RestrictedFile> open(Visitor visitor, String key) {
    return seen(visitor, key)
        .map(postmortem -> Outcome.done(file(postmortem)))
        .orElseGet(() -> missing(key));
  }

  /**
   * Writes them anew. That somebody did is in the audit, what he wrote is not.
   *
   * @param version the version that the visitor has seen; where another one is kept, somebody else
   *     wrote meanwhile, and nothing is changed
   * @param said {@code null} where nothing is to be left of them
   */
  public Outcome<RestrictedFile> write(
      Visitor visitor, String key, String version, @Nullable String said) {
    var texts = new TextReader();
    var text = texts.text("text", said, TEXT_LIMIT);
    return seen(visitor, key)
        .map(
            postmortem ->
                texts.hasComplaints()
                    ? Outcome.<RestrictedFile>refused(texts.refusal())
                    : write(visitor, postmortem, version, text))
        .orElseGet(() -> missing(key));
  }

  private Outcome<RestrictedFile> write(
      Visitor visitor, Postmortem postmortem, String version, String text) {
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return audit.acting(
        () -> change(postmortem, version, new RestrictedNote(text, visitor.key(), at)),
        done ->
            done.fold(
                file ->
                    Optional.of(
                        new AuditNote(
                            at,
                            AuditAct.RESTRICTED_WRITTEN,
                            visitor.key(),
                            postmortem.key(),
                            postmortem.id(),
                            AuditNote.Grounds.NONE,
                            "",
                            "")),
                refusal -> Optional.empty()));
  }

  /** One at a time: the audit lets nobody else in meanwhile. */
  private Outcome<RestrictedFile> change(
      Postmortem postmortem, String version, RestrictedNote note) {
    var file = file(postmortem);
    if (!file.version().equals(version) && !file.text().equals(note.text())) {
      return Outcome.refused(
          Refusal.of(
              Refusal.Kind.CONFLICT, "followthrough.error.restricted-changed", postmortem.key()));
    }
    notes.keep(postmortem.id(), note);
    return Outcome.done(file(postmortem));
  }

  private RestrictedFile file(Postmortem postmortem) {
    return new RestrictedFile(
        postmortem.key(),
        notes.of(postmortem.id()).orElse(null),
        policies.of(TicketRef.projectOf(postmortem.key())).rights().of(Right.RESTRICTED));
  }

  private Optional<Postmortem> seen(Visitor visitor, String key) {
    return tickets
        .postmortem(visitor, key)
        .flatMap(dossier -> dossier.postmortems().stream().findFirst())
        .filter(
            postmortem ->
                permissions.has(visitor, Right.RESTRICTED, TicketRef.projectOf(postmortem.key())));
  }

  private static <T> Outcome<T> missing(String key) {
    return Outcome.refused(
        Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.no-restricted", key));
  }
}
