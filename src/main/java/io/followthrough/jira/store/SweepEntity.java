package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A sweep and how far it has come. */
@Preload
@Table("SWEEP")
interface SweepEntity extends Entity {

  @Accessor("BEGAN_AT")
  @NotNull
  Date getBeganAt();

  @Mutator("BEGAN_AT")
  void setBeganAt(Date beganAt);

  /** When it was done; {@code null} while it is not. */
  @Accessor("ENDED_AT")
  @Nullable Date getEndedAt();

  @Mutator("ENDED_AT")
  void setEndedAt(@Nullable Date endedAt);

  @Accessor("PROJECT_ID")
  @NotNull
  Long getProjectId();

  @Mutator("PROJECT_ID")
  void setProjectId(Long projectId);

  @Accessor("ISSUE_ID")
  @NotNull
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("LOOKED")
  @NotNull
  Integer getLooked();

  @Mutator("LOOKED")
  void setLooked(Integer looked);

  @Accessor("FLAGGED")
  @NotNull
  Integer getFlagged();

  @Mutator("FLAGGED")
  void setFlagged(Integer flagged);

  @Accessor("REPAIRED")
  @NotNull
  Integer getRepaired();

  @Mutator("REPAIRED")
  void setRepaired(Integer repaired);

  @Accessor("FAILED")
  @NotNull
  Integer getFailed();

  @Mutator("FAILED")
  void setFailed(Integer failed);
}
