package io.followthrough.desk.policy;

import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.policy.Policy;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the open incidents of a project as another policy would have them. */
public interface OpenIncidents {

  /**
   * Some open incidents.
   *
   * @param incidents the latest first
   * @param until the id of the last issue that was looked through; 0 where there are no more
   */
  record Found(List<Twice> incidents, long until) {

    public Found {
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * One incident under two policies.
   *
   * @param now with what is asked of it today; {@code null} where it is no incident today
   * @param then with what would be asked of it
   */
  record Twice(@Nullable Incident now, Incident then) {}

  /** The ids of all projects. */
  List<Long> projects();

  /**
   * Looks through some issues before an id, the latest first, as the system.
   *
   * @param policy what would be asked of an issue that was open for that time
   */
  Found before(long projectId, long issueId, Function<OpenTime, Policy> policy);
}
