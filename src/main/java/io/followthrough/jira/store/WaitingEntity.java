package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That an action item of a postmortem waits for an answer, or will from some day on. */
@Preload
@Table("WAITING")
@Indexes({
  @Index(
      name = "item",
      methodNames = {"getItemId", "getWaitsFrom"}),
  @Index(
      name = "project",
      methodNames = {"getProject", "getItemId"})
})
interface WaitingEntity extends Entity {

  @Accessor("ITEM_ID")
  @NotNull
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  @Accessor("POSTMORTEM_ID")
  @NotNull
  @Indexed
  Long getPostmortemId();

  @Mutator("POSTMORTEM_ID")
  void setPostmortemId(Long postmortemId);

  /** The key of the project; kept anew whenever somebody looks. */
  @Accessor("PROJECT")
  @NotNull
  String getProject();

  @Mutator("PROJECT")
  void setProject(String project);

  /** A day by its number since 1970, which any database can compare. */
  @Accessor("WAITS_FROM")
  @NotNull
  Integer getWaitsFrom();

  @Mutator("WAITS_FROM")
  void setWaitsFrom(Integer waitsFrom);

  @Accessor("LOST")
  boolean isLost();

  @Mutator("LOST")
  void setLost(boolean lost);
}
