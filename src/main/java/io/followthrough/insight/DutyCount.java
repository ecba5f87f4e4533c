package io.followthrough.insight;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * How some duties stand.
 *
 * @param states how many stand in each way; each way has its number
 * @param median half of those that are written took no more days; empty where none is
 */
public record DutyCount(Map<DutyState, Integer> states, OptionalDouble median) {

  public DutyCount {
    states = Map.copyOf(states);
  }

  /** How many stand that way. */
  public int of(DutyState state) {
    return states.getOrDefault(state, 0);
  }

  /** All of them. */
  public int required() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many are complete, in time or late. */
  public int written() {
    return of(DutyState.IN_TIME) + of(DutyState.LATE);
  }

  /** How many are not complete, and nothing excuses that. */
  public int missing() {
    return of(DutyState.PENDING) + of(DutyState.OVERDUE);
  }

  /** How many are complete, of all but those that were waived or cancelled. */
  public Rate writing() {
    return new Rate(written(), held());
  }

  /** How many were complete in time, of all but those that were waived or cancelled. */
  public Rate punctuality() {
    return new Rate(of(DutyState.IN_TIME), held());
  }

  /** A waiver says that there was no duty, as does who cancels; a bypass does not. */
  private int held() {
    return required() - of(DutyState.WAIVED) - of(DutyState.CANCELLED);
  }
}
