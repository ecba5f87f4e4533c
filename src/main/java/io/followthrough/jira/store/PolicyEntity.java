package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a policy has said from one moment on. Rows are added, and never changed. */
@Preload
@Table("POLICY")
interface PolicyEntity extends Entity {

  /** The id of the project; 0 for all of them. */
  @Accessor("PROJECT_ID")
  @NotNull
  @Indexed
  Long getProjectId();

  @Mutator("PROJECT_ID")
  void setProjectId(Long projectId);

  @Accessor("REVISION")
  @NotNull
  Integer getRevision();

  @Mutator("REVISION")
  void setRevision(Integer revision);

  @Accessor("SAVED_AT")
  @NotNull
  Date getSavedAt();

  @Mutator("SAVED_AT")
  void setSavedAt(Date savedAt);

  /** The user key of who saved it. */
  @Accessor("SAVED_BY")
  @NotNull
  String getSavedBy();

  @Mutator("SAVED_BY")
  void setSavedBy(String savedBy);

  @Accessor("FOR_OPEN")
  boolean isForOpen();

  @Mutator("FOR_OPEN")
  void setForOpen(boolean forOpen);

  /** What it says, as JSON. */
  @Accessor("SAYS")
  @StringLength(StringLength.UNLIMITED)
  String getSays();

  @Mutator("SAYS")
  void setSays(String says);
}
