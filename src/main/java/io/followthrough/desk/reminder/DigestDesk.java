package io.followthrough.desk.reminder;

import io.followthrough.desk.Choices;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Visitor;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has each person choose how he gets digests. */
public final class DigestDesk {

  private final Subscriptions subscriptions;
  private final Postbox postbox;

  public DigestDesk(Subscriptions subscriptions, Postbox postbox) {
    this.subscriptions = subscriptions;
    this.postbox = postbox;
  }

  /** Whether a mail would reach a visitor: the host sends some, and knows his address. */
  public boolean reaches(Visitor visitor) {
    return postbox.isOpen() && postbox.reaches(visitor.key());
  }

  /** How a visitor gets digests. */
  public Subscription of(Visitor visitor) {
    return subscriptions.of(visitor.key());
  }

  /**
   * Takes a visitor's choice.
   *
   * @param rhythm the id of a rhythm; {@code null} where none was sent
   * @param form the id of a form; {@code null} leaves the form as it is
   */
  public Outcome<Subscription> choose(
      Visitor visitor, @Nullable String rhythm, @Nullable String form) {
    var reader = new TextReader();
    var now = of(visitor);
    var often =
        choice("rhythm", rhythm, Rhythm::of, Choices.among(Rhythm.values(), Rhythm::id), reader);
    var written =
        form == null
            ? Optional.of(now.form())
            : choice(
                "form", form, MailForm::of, Choices.among(MailForm.values(), MailForm::id), reader);
    if (reader.hasComplaints()) {
      return Outcome.refused(reader.refusal());
    }
    subscriptions.choose(visitor.key(), often.orElseThrow(), written.orElseThrow());
    return Outcome.done(of(visitor));
  }

  private static <T> Optional<T> choice(
      String field,
      @Nullable String said,
      Function<String, Optional<T>> of,
      String choices,
      TextReader reader) {
    var chosen = Optional.ofNullable(said).flatMap(of);
    if (chosen.isEmpty()) {
      reader.complain(field, "followthrough.error.no-choice", said == null ? "" : said, choices);
    }
    return chosen;
  }
}
