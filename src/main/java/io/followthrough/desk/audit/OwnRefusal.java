package io.followthrough.desk.audit;

import java.time.Instant;
import java.util.List;

/**
 * That somebody could not close an incident.
 *
 * @param incident the key of the incident today
 * @param at when
 * @param reasons all that stood in the way, as it was said then
 */
public record OwnRefusal(String incident, Instant at, List<String> reasons) {

  public OwnRefusal {
    reasons = List.copyOf(reasons);
  }
}
