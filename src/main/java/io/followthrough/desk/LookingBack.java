package io.followthrough.desk;

import io.followthrough.action.Filler;
import io.followthrough.postmortem.Postmortem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows from which postmortem somebody may look back at others, and hears why he takes it back. */
public final class LookingBack {

  /** As much as anybody reads in a meeting. */
  public static final int TEXT_LIMIT = 4000;

  private final Tickets tickets;
  private final Permissions permissions;

  public LookingBack(Tickets tickets, Permissions permissions) {
    this.tickets = tickets;
    this.permissions = permissions;
  }

  /** A postmortem, where the visitor may see it. */
  public Optional<Postmortem> find(Visitor visitor, String key) {
    return tickets.postmortem(visitor, key).map(dossier -> dossier.postmortems().get(0));
  }

  /** A postmortem that the visitor may see. */
  public Outcome<Postmortem> seen(Visitor visitor, String key) {
    return find(visitor, key)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  /** A postmortem that the visitor may edit. */
  public Outcome<Postmortem> edited(Visitor visitor, String key) {
    return seen(visitor, key)
        .then(
            postmortem ->
                permissions.mayEdit(visitor, postmortem.key())
                    ? Outcome.done(postmortem)
                    : Outcome.refused(
                        Refusal.of(
                            Refusal.Kind.FORBIDDEN,
                            "followthrough.error.may-not-look-back",
                            postmortem.key())));
  }

  /** Why something is taken back, which is not to be left out. */
  public static Outcome<String> reason(@Nullable String said) {
    var reader = new TextReader();
    var reason = reader.text("reason", said, TEXT_LIMIT);
    if (Filler.isAllThereIsIn(reason)) {
      reader.complain("reason", "followthrough.error.missing.reason");
    }
    return reader.hasComplaints() ? Outcome.refused(reader.refusal()) : Outcome.done(reason);
  }
}
