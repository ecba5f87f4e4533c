package io.followthrough.gate;

import java.util.List;
import java.util.Set;

/**
 * What one requirement found out.
 *
 * @param rule the requirement's id
 * @param standing how it is met
 * @param obstacles what stands in the way or is amiss; at least one where the standing tells of
 *     something, and none where it does not
 */
public record Finding(String rule, Standing standing, List<Obstacle> obstacles) {

  private static final Set<String> EXCUSED =
      Set.of("postmortem-complete", "sections-filled", "actions-recorded");

  public Finding {
    obstacles = List.copyOf(obstacles);
    if (standing.tells() == obstacles.isEmpty()) {
      throw new IllegalArgumentException(
          "A finding of " + rule + " is " + standing + " with " + obstacles.size() + " obstacles");
    }
  }

  /** The requirement is met. */
  public static Finding met(String rule) {
    return new Finding(rule, Standing.MET, List.of());
  }

  /** The requirement has nothing to look at. */
  public static Finding notApplicable(String rule) {
    return new Finding(rule, Standing.NOT_APPLICABLE, List.of());
  }

  /** Met if nothing stands in the way. */
  public static Finding of(String rule, List<Obstacle> obstacles) {
    return new Finding(rule, obstacles.isEmpty() ? Standing.MET : Standing.UNMET, obstacles);
  }

  /** It lets pass, but something is amiss. */
  public static Finding warned(String rule, Obstacle amiss) {
    return new Finding(rule, Standing.WARNED, List.of(amiss));
  }

  /** The requirement could not be examined. */
  public static Finding broken(String rule, String cause) {
    return new Finding(
        rule,
        Standing.BROKEN,
        List.of(
            new Obstacle(
                Message.of("followthrough.gate.broken", rule, cause),
                null,
                Message.of("followthrough.gate.broken.mend"))));
  }

  /**
   * The same finding, excused where it is not met and about what a postmortem itself lacks. An
   * action item that somebody has asked for is never excused.
   */
  Finding excused(Message why, Message mend) {
    return standing == Standing.UNMET && EXCUSED.contains(rule)
        ? new Finding(rule, Standing.WAIVED, List.of(new Obstacle(why, null, mend)))
        : this;
  }
}
