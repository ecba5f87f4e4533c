package io.followthrough.desk.setup;

import java.util.List;
import java.util.Optional;

/**
 * A project, as far as it can be set up.
 *
 * @param incidentTypes the names of its issue types that are incidents
 * @param missingTypes the names of the plugin's issue types that it does not have
 * @param reviewWorkflow the name of the workflow of its postmortems; empty where it has none
 */
public record SetupProject(
    String key,
    String name,
    List<String> incidentTypes,
    List<String> missingTypes,
    Optional<String> reviewWorkflow) {

  public SetupProject {
    incidentTypes = List.copyOf(incidentTypes);
    missingTypes = List.copyOf(missingTypes);
  }
}
