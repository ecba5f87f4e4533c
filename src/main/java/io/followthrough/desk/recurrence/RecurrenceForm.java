package io.followthrough.desk.recurrence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence as somebody sent it; what he said nothing about is {@code null}.
 *
 * @param postmortem the key of the other postmortem
 * @param factors the ids of the sorts that both share
 * @param why what makes them alike
 */
public record RecurrenceForm(
    @Nullable String postmortem, List<String> factors, @Nullable String why) {

  public RecurrenceForm {
    factors = List.copyOf(factors);
  }
}
