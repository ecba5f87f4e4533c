package io.followthrough.desk.postmortem;

import io.followthrough.desk.Dossier;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.Scribe;
import io.followthrough.postmortem.Postmortem;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A section of postmortems that is kept in rows, which also stand in its field: whatever asks
 * whether the section says something, and whatever searches, exports or keeps history of the field,
 * needs to know nothing of rows. Those who write into one section of a postmortem take turns.
 */
public final class RowedSection {

  private final Tickets tickets;
  private final Permissions permissions;
  private final Scribe scribe;
  private final Turns turns;
  private final String id;

  /**
   * A section.
   *
   * @param id its name in storage
   */
  public RowedSection(
      Tickets tickets, Permissions permissions, Scribe scribe, Turns turns, String id) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.scribe = scribe;
    this.turns = turns;
    this.id = id;
  }

  /**
   * What is about to be done to the rows.
   *
   * @param text what the field holds afterwards
   * @param store does it
   */
  record Step<T>(String text, Supplier<T> store) {}

  /** The postmortem of that key alone. */
  Outcome<Dossier> seen(Visitor visitor, String key) {
    return tickets
        .postmortem(visitor, key)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  /** The same, for somebody who may change it. */
  Outcome<Dossier> edited(Visitor visitor, String key) {
    return seen(visitor, key)
        .then(
            dossier ->
                mayEdit(visitor, of(dossier))
                    ? Outcome.done(dossier)
                    : Outcome.refused(
                        Refusal.of(
                            Refusal.Kind.FORBIDDEN,
                            "followthrough.error.may-not-edit",
                            of(dossier).key())));
  }

  boolean mayEdit(Visitor visitor, Postmortem postmortem) {
    return permissions.mayEdit(visitor, postmortem.key());
  }

  /** What the field holds. */
  String textOf(Postmortem postmortem) {
    return postmortem.texts().getOrDefault(id, "");
  }

  /**
   * Takes a step in turn and wholly. On the field first: where the host refuses, nothing is kept.
   */
  <T> Outcome<T> write(Visitor visitor, Dossier seen, Function<Postmortem, Outcome<Step<T>>> next) {
    var postmortem = of(seen);
    return turns.alone(
        "io.followthrough." + id + "." + postmortem.id(),
        () ->
            seen(visitor, postmortem.key())
                .then(
                    now ->
                        next.apply(of(now))
                            .then(step -> turns.together(() -> take(visitor, of(now), step)))));
  }

  private <T> Outcome<T> take(Visitor visitor, Postmortem postmortem, Step<T> step) {
    var refusal =
        step.text().equals(textOf(postmortem))
            ? Optional.<Refusal>empty()
            : scribe.write(visitor, postmortem.key(), id, step.text());
    return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(step.store().get()));
  }

  static Postmortem of(Dossier dossier) {
    return dossier.postmortems().get(0);
  }
}
