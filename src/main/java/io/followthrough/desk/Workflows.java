package io.followthrough.desk;

import java.util.List;

/** Knows the host's workflows. */
public interface Workflows {

  /** Those that incidents are in, by name. One that cannot be read is there all the same. */
  List<WorkflowInUse> ofIncidents();
}
