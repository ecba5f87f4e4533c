package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.recurrence.KeptRecurrence;
import io.followthrough.desk.recurrence.RecurrenceLine;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.rest.WaiverJson.WithdrawnJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence on the wire, as seen from one of its postmortems.
 *
 * @param id its name
 * @param postmortem the key of the other postmortem
 * @param summary its title
 * @param factors the ids of the sorts that both share
 * @param why what makes them alike
 * @param by who says so, as people call him
 * @param at since when
 * @param withdrawn how it was taken back; {@code null} while it stands
 */
public record RecurrenceJson(
    long id,
    String postmortem,
    String summary,
    List<String> factors,
    String why,
    String by,
    String at,
    @Nullable WithdrawnJson withdrawn) {

  static RecurrenceJson of(RecurrenceLine line, People people) {
    var kept = line.kept();
    var withdrawal = kept.withdrawal();
    return new RecurrenceJson(
        kept.id(),
        line.other().key(),
        line.other().summary(),
        factors(kept),
        kept.recurrence().why(),
        people.nameOf(kept.by()),
        kept.at().toString(),
        withdrawal == null ? null : WithdrawnJson.of(withdrawal, people));
  }

  static List<String> factors(KeptRecurrence kept) {
    return kept.recurrence().shared().stream().map(Category::id).sorted().toList();
  }
}
