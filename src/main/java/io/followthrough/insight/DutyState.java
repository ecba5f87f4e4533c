package io.followthrough.insight;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How a duty stands: always in one of these ways. The ids are spoken of over REST. */
public enum DutyState {
  /** A postmortem is complete, and was by its day. */
  IN_TIME("in-time"),
  /** A postmortem is complete, and was not by its day. */
  LATE("late"),
  /** None is complete; its day has not passed, or it has none. */
  PENDING("pending"),
  /** None is complete, and its day has passed. */
  OVERDUE("overdue"),
  /** None is complete, and somebody said that none is needed. */
  WAIVED("waived"),
  /** None is complete, and a bypass let the incident close. */
  BYPASSED("bypassed"),
  /** None is complete, and somebody said why the incident was none. */
  CANCELLED("cancelled");

  /** What is complete, in time or not. */
  public static final String WRITTEN = "written";

  /** What is not complete, and nothing excuses that. */
  public static final String MISSING = "missing";

  private final String id;

  DutyState(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** Whether a postmortem is complete. */
  public boolean isWritten() {
    return this == IN_TIME || this == LATE;
  }

  /** Whether none is complete, and nothing excuses that. */
  public boolean isMissing() {
    return this == PENDING || this == OVERDUE;
  }

  /** The states that a name stands for, also one of several together; none for any other word. */
  public static Set<DutyState> named(String name) {
    var named = EnumSet.noneOf(DutyState.class);
    Arrays.stream(values())
        .filter(
            one ->
                one.id.equals(name)
                    || (name.equals(WRITTEN) && one.isWritten())
                    || (name.equals(MISSING) && one.isMissing()))
        .forEach(named::add);
    return named;
  }
}
