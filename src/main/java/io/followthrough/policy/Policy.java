package io.followthrough.policy;

import io.followthrough.action.Delivery;
import io.followthrough.postmortem.Template;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project asks of its incidents.
 *
 * @param incidentTypes the names of the issue types that are incidents
 * @param level how much must be settled before one of them closes
 * @param template what its postmortem is made of
 * @param fulfilling the names of the resolutions with which a ticket was done, not just closed
 * @param limits how far answers that put something off may go
 */
public record Policy(
    Set<String> incidentTypes,
    Level level,
    Template template,
    Set<String> fulfilling,
    Limits limits) {

  private static final Policy STANDARD =
      new Policy(
          Set.of("Incident"),
          Level.TRIAGED,
          Template.full(),
          Set.of("Done", "Fixed", "Resolved", "Implemented"),
          Limits.standard());

  public Policy {
    incidentTypes = Set.copyOf(incidentTypes);
    fulfilling = Set.copyOf(fulfilling);
  }

  /** The policy that comes with the plugin. */
  public static Policy standard() {
    return STANDARD;
  }

  /** Whether issues of a type are incidents. */
  public boolean concerns(String issueType) {
    return incidentTypes.stream().anyMatch(issueType::equalsIgnoreCase);
  }

  /** How a ticket was delivered that was closed with a resolution, or with none. */
  public Delivery closedAs(@Nullable String resolution) {
    return Delivery.closedAs(resolution, fulfilling);
  }
}
