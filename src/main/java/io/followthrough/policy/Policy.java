package io.followthrough.policy;

import io.followthrough.postmortem.Template;
import java.util.Set;

/**
 * What a project asks of its incidents.
 *
 * @param incidentTypes the names of the issue types that are incidents
 * @param level how much must be settled before one of them closes
 * @param template what its postmortem is made of
 */
public record Policy(Set<String> incidentTypes, Level level, Template template) {

  private static final Policy STANDARD =
      new Policy(Set.of("Incident"), Level.TRIAGED, Template.full());

  public Policy {
    incidentTypes = Set.copyOf(incidentTypes);
  }

  /** The policy that comes with the plugin. */
  public static Policy standard() {
    return STANDARD;
  }

  /** Whether issues of a type are incidents. */
  public boolean concerns(String issueType) {
    return incidentTypes.stream().anyMatch(issueType::equalsIgnoreCase);
  }
}
