package io.followthrough.policy;

/**
 * How bad incidents can be, and what is asked of those that are.
 *
 * @param id its name, in the policy's own words
 * @param level how much must be settled before one of them closes
 * @param depth how thorough its postmortem has to be
 * @param postmortemDue by when its postmortem is to be complete
 */
public record Severity(String id, Level level, Depth depth, DueRule postmortemDue) {

  /** Whether another one asks for just as much. */
  boolean asksLike(Severity other) {
    return level == other.level
        && depth == other.depth
        && postmortemDue.equals(other.postmortemDue);
  }
}
