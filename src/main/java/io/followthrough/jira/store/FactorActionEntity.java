package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That an action item does something about a factor. */
@Preload
@Table("FACTOR_ACTION")
interface FactorActionEntity extends Entity {

  @Accessor("POSTMORTEM_ID")
  @NotNull
  @Indexed
  Long getPostmortemId();

  @Mutator("POSTMORTEM_ID")
  void setPostmortemId(Long postmortemId);

  @Accessor("FACTOR_ID")
  @NotNull
  @Indexed
  Long getFactorId();

  @Mutator("FACTOR_ID")
  void setFactorId(Long factorId);

  /** The ticket of the action item. */
  @Accessor("ISSUE_ID")
  @NotNull
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);
}
