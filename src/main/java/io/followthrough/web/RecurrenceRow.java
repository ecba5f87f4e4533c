package io.followthrough.web;

import io.followthrough.desk.People;
import io.followthrough.desk.recurrence.RecurrenceLine;
import io.followthrough.postmortem.factor.Category;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A recurrence on the panel of one of its postmortems.
 *
 * @param id its name
 * @param other the key of the other postmortem
 * @param title the title of the other postmortem
 * @param factors the sorts that both share, in words
 * @param why what makes them alike
 * @param given who says so since when
 */
public record RecurrenceRow(
    String id, String other, String title, String factors, String why, String given) {

  static RecurrenceRow of(RecurrenceLine line, People people, Texts texts) {
    var kept = line.kept();
    return new RecurrenceRow(
        String.valueOf(kept.id()),
        line.other().key(),
        line.other().summary(),
        factors(kept.recurrence().shared(), texts),
        kept.recurrence().why(),
        texts.fill(
            "followthrough.web.recurrence.said", people.nameOf(kept.by()), Moments.say(kept.at())));
  }

  /** Sorts of triggers and factors, in words. */
  public static String factors(Collection<Category> shared, Texts texts) {
    return shared.stream()
        .sorted()
        .map(one -> texts.say("followthrough.web.sort." + one.id()))
        .collect(Collectors.joining(", "));
  }
}
