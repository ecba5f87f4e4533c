package io.followthrough.desk.action;

import io.followthrough.action.Gap;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.Choices;
import io.followthrough.desk.FieldReader;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.policy.Today;
import org.jspecify.annotations.Nullable;

/** Reads why something is let go: a kind of reason, and the reason in words. */
public final class FarewellReader {

  private FarewellReader() {}

  /**
   * Reads the form.
   *
   * @param category the id of a rejection reason; {@code null} where none was chosen
   * @param reason the reason in words; {@code null} where nothing was said
   */
  public static Outcome<Rejected> read(
      People people, Today today, @Nullable String category, @Nullable String reason) {
    var fields = new FieldReader(people, today.day());
    var why =
        new Rejected(
            fields.choice(
                "reasonCategory",
                category,
                id -> RejectionReason.of(id).orElse(null),
                Choices.among(RejectionReason.values(), RejectionReason::id)),
            fields.text("reason", reason));
    why.gaps().stream()
        .map(Gap::field)
        .filter(field -> !fields.hasNamed(field))
        .forEach(field -> fields.complain(field, "followthrough.error.missing." + field));
    var complaints = fields.complaints();
    return complaints.isEmpty()
        ? Outcome.done(why)
        : Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
  }
}
