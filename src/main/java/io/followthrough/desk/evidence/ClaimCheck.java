package io.followthrough.desk.evidence;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Canonical;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Filler;
import io.followthrough.desk.Choices;
import io.followthrough.desk.LookingBack;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.learning.evidence.Claim;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import io.followthrough.postmortem.Postmortem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a claim that somebody sent, and says all that is wrong with it at once. */
final class ClaimCheck {

  private final Tickets tickets;
  private final TextReader reader = new TextReader();

  ClaimCheck(Tickets tickets) {
    this.tickets = tickets;
  }

  Outcome<Claim> read(Visitor visitor, Postmortem postmortem, ClaimForm form) {
    var item = item(visitor, form.item());
    var incident = incident(visitor, postmortem, form.incident());
    var effect =
        choice("effect", form.effect(), Effect::of, Choices.among(Effect.values(), Effect::id));
    var confidence =
        choice(
            "confidence",
            form.confidence(),
            Confidence::of,
            Choices.among(Confidence.values(), Confidence::id));
    var why = why(form.why());
    if (item == null || incident == null || effect == null || confidence == null) {
      return Outcome.refused(reader.refusal());
    }
    return reader.hasComplaints()
        ? Outcome.refused(reader.refusal())
        : Outcome.done(new Claim(item.id(), incident, postmortem.id(), effect, confidence, why));
  }

  /** What stands for a duplicate is what there was to do. */
  private @Nullable ActionItem item(Visitor visitor, @Nullable String said) {
    var key =
        reader.needed(
            "item", said, LookingBack.TEXT_LIMIT, "followthrough.error.claim.item-missing");
    if (key.isEmpty()) {
      return null;
    }
    var item = tickets.action(visitor, key).orElse(null);
    if (item == null) {
      reader.complain("item", "followthrough.error.claim.no-item", key);
    } else if (item.answer() instanceof Duplicate duplicate) {
      complain(item, duplicate.of());
    }
    return item;
  }

  private void complain(ActionItem item, @Nullable Canonical behind) {
    var key = behind == null ? null : behind.key();
    if (key == null) {
      reader.complain("item", "followthrough.error.claim.duplicate-hidden", item.key());
    } else {
      reader.complain("item", "followthrough.error.claim.duplicate", item.key(), key);
    }
  }

  private @Nullable Long incident(Visitor visitor, Postmortem postmortem, @Nullable String said) {
    var reviewed = tickets.reviewed(visitor, postmortem.id());
    var found =
        reviewed.stream()
            .filter(key -> isMeant(key, said, reviewed))
            .findFirst()
            .flatMap(key -> tickets.incident(visitor, key))
            .map(ticket -> ticket.incident().id());
    if (found.isEmpty()) {
      reader.complain(
          "incident",
          reviewed.isEmpty()
              ? "followthrough.error.claim.no-incident"
              : "followthrough.error.claim.which-incident",
          postmortem.key(),
          String.join(", ", reviewed));
    }
    return found.orElse(null);
  }

  /** Where a postmortem reviews just one, that one need not be named. */
  private static boolean isMeant(String key, @Nullable String said, List<String> reviewed) {
    return (said == null || said.isBlank())
        ? reviewed.size() == 1
        : key.equalsIgnoreCase(said.strip());
  }

  private <T> @Nullable T choice(
      String field, @Nullable String said, Function<String, Optional<T>> of, String choices) {
    var chosen = said == null ? "" : said.strip();
    var found = of.apply(chosen);
    if (chosen.isEmpty()) {
      reader.complain(field, "followthrough.error.claim.choose", choices);
    } else if (found.isEmpty()) {
      reader.complain(field, "followthrough.error.no-choice", chosen, choices);
    }
    return found.orElse(null);
  }

  private String why(@Nullable String said) {
    var why = reader.text("why", said, LookingBack.TEXT_LIMIT);
    if (Filler.isAllThereIsIn(why)) {
      reader.complain("why", "followthrough.error.claim.why-missing");
    }
    return why;
  }
}
