package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What the reports know of the duty of one closed incident. */
@Preload
@Table("DUTY")
@Indexes(
    @Index(
        name = "project",
        methodNames = {"getProjectId", "getIncidentId"}))
interface DutyEntity extends Entity {

  @Accessor("INCIDENT_ID")
  @NotNull
  @Unique
  Long getIncidentId();

  @Mutator("INCIDENT_ID")
  void setIncidentId(Long incidentId);

  @Accessor("PROJECT_ID")
  @NotNull
  Long getProjectId();

  @Mutator("PROJECT_ID")
  void setProjectId(Long projectId);

  /** {@code null} where nobody can tell; some databases cannot tell an empty text from none. */
  @Accessor("SEVERITY")
  @Nullable String getSeverity();

  @Mutator("SEVERITY")
  void setSeverity(@Nullable String severity);

  /** When its clock began to run, in milliseconds since 1970. */
  @Accessor("CLOSED_AT")
  @NotNull
  Long getClosedAt();

  @Mutator("CLOSED_AT")
  void setClosedAt(Long closedAt);

  /** By which day, as its number since 1970; {@code null} where the policy sets none. */
  @Accessor("DUE")
  @Nullable Integer getDue();

  @Mutator("DUE")
  void setDue(@Nullable Integer due);

  /** {@code null} while no postmortem is complete. */
  @Accessor("COMPLETED_AT")
  @Nullable Long getCompletedAt();

  @Mutator("COMPLETED_AT")
  void setCompletedAt(@Nullable Long completedAt);

  /** What lets it off; {@code null} where nothing does. */
  @Accessor("EXCUSE")
  @Nullable String getExcuse();

  @Mutator("EXCUSE")
  void setExcuse(@Nullable String excuse);
}
