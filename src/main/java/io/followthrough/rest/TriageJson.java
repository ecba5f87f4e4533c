package io.followthrough.rest;

import io.followthrough.action.Loss;
import io.followthrough.action.Person;
import io.followthrough.desk.triage.TriageList;
import io.followthrough.desk.triage.WaitingCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the action items that wait for an answer, oldest first.
 *
 * @param items the page; there may be fewer than asked for though there are more
 * @param next what to send as {@code after} for the next page; {@code null} where there is none
 */
public record TriageJson(List<ItemJson> items, @Nullable Long next) {

  /**
   * An item that waits.
   *
   * @param action the item and the answer it had
   * @param lost how it lost its ticket; {@code null} where it has one
   * @param assignee whom its ticket is assigned to: the name to sign in with
   * @param assigneeName the same: the name to show
   * @param since when its ticket was created
   * @param postmortems the keys of those that ask for it
   * @param incidents what those review
   * @param mayAnswer whether the reader may answer it
   */
  public record ItemJson(
      ActionJson action,
      @Nullable String lost,
      @Nullable String assignee,
      @Nullable String assigneeName,
      @Nullable String since,
      List<String> postmortems,
      List<IncidentJson> incidents,
      boolean mayAnswer) {}

  /** An incident, and how bad it is. */
  public record IncidentJson(String key, String summary, String severity) {}

  static TriageJson of(TriageList list) {
    return new TriageJson(list.cases().stream().map(TriageJson::item).toList(), list.next());
  }

  private static ItemJson item(WaitingCase one) {
    Loss loss = one.action().loss();
    Person assignee = one.assignee();
    return new ItemJson(
        ActionJson.of(one.action()),
        loss == null ? null : loss.id(),
        assignee == null ? null : assignee.userName(),
        assignee == null ? null : assignee.name(),
        one.since() == null ? null : one.since().toString(),
        one.postmortems(),
        one.incidents().stream()
            .map(
                incident ->
                    new IncidentJson(incident.key(), incident.summary(), incident.severity()))
            .toList(),
        one.mayAnswer());
  }
}
