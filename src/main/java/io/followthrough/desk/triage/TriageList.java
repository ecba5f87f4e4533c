package io.followthrough.desk.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some waiting action items, oldest first.
 *
 * @param cases the items; there may be fewer than asked for though there are more
 * @param next after which ticket to go on; {@code null} where there are no more
 */
public record TriageList(List<WaitingCase> cases, @Nullable Long next) {

  public TriageList {
    cases = List.copyOf(cases);
  }
}
