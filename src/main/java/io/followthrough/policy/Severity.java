package io.followthrough.policy;

import io.followthrough.postmortem.Template;

/**
 * How bad incidents can be, and what is asked of those that are.
 *
 * @param id its name, in the policy's own words
 * @param level how much must be settled before one of them closes
 * @param template what its postmortem is made of
 * @param postmortemDue by when its postmortem is to be complete
 */
public record Severity(String id, Level level, Template template, DueRule postmortemDue) {

  /** Whether another one asks for just as much. */
  boolean asksLike(Severity other) {
    return level == other.level
        && template.equals(other.template)
        && postmortemDue.equals(other.postmortemDue);
  }
}
