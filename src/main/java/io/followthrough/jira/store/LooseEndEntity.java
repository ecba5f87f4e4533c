package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * The loose ends of an issue, one row an issue. Of each kind the first day is told, as its number;
 * far ahead where it is none of that kind.
 */
@Preload
@Table("LOOSE_END")
interface LooseEndEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Unique
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("PROJECT_ID")
  @NotNull
  Long getProjectId();

  @Mutator("PROJECT_ID")
  void setProjectId(Long projectId);

  @Accessor("OWNER")
  @Nullable String getOwner();

  @Mutator("OWNER")
  void setOwner(@Nullable String owner);

  @Accessor("SEVERITY")
  @Nullable String getSeverity();

  @Mutator("SEVERITY")
  void setSeverity(@Nullable String severity);

  @Accessor("TO_VERIFY")
  @NotNull
  @Indexed
  Integer getToVerify();

  @Mutator("TO_VERIFY")
  void setToVerify(Integer day);

  @Accessor("ORPHANED")
  @NotNull
  @Indexed
  Integer getOrphaned();

  @Mutator("ORPHANED")
  void setOrphaned(Integer day);

  @Accessor("STALE")
  @NotNull
  @Indexed
  Integer getStale();

  @Mutator("STALE")
  void setStale(Integer day);

  @Accessor("BROKEN")
  @NotNull
  @Indexed
  Integer getBroken();

  @Mutator("BROKEN")
  void setBroken(Integer day);

  @Accessor("UNATTENDED")
  @NotNull
  @Indexed
  Integer getUnattended();

  @Mutator("UNATTENDED")
  void setUnattended(Integer day);
}
