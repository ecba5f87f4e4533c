package io.followthrough.rest;

import io.followthrough.desk.People;
import io.followthrough.desk.likeness.SimilarPostmortem;
import io.followthrough.desk.recurrence.RecurrenceLine;
import java.util.List;

/**
 * What a postmortem shares its shape with, on the wire: what people say, apart from what its text
 * suggests.
 *
 * @param confirmed what people say, also what was taken back, oldest first
 * @param suggested what its text suggests, best first
 */
public record RecurrencesJson(
    List<RecurrenceJson> confirmed, List<SimilarPostmortemsJson.Item> suggested) {

  static RecurrencesJson of(
      List<RecurrenceLine> lines, List<SimilarPostmortem> found, People people) {
    return new RecurrencesJson(
        lines.stream().map(line -> RecurrenceJson.of(line, people)).toList(),
        found.stream().map(SimilarPostmortemsJson.Item::of).toList());
  }
}
