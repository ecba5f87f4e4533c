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
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What the reports know of one action item. Days are kept as their number since 1970, moments in
 * milliseconds since then: both can be compared and put in order by any database.
 */
@Preload
@Table("REPORT_ROW")
@Indexes({
  @Index(
      name = "due",
      methodNames = {"getPromisedFor", "getItemId"}),
  @Index(
      name = "first",
      methodNames = {"getFirstPromisedFor", "getItemId"}),
  @Index(
      name = "slips",
      methodNames = {"getSlipsDown", "getPromisedFor", "getItemId"}),
  @Index(
      name = "owner",
      methodNames = {"getOwner", "getPromisedFor", "getItemId"}),
  @Index(
      name = "project",
      methodNames = {"getProjectId", "getPromisedFor", "getItemId"})
})
interface ReportRowEntity extends Entity {

  @Accessor("ITEM_ID")
  @NotNull
  @Unique
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  @Accessor("PROJECT_ID")
  @NotNull
  Long getProjectId();

  @Mutator("PROJECT_ID")
  void setProjectId(Long projectId);

  /** A user key; {@code null} while nobody owns it. */
  @Accessor("OWNER")
  @Nullable String getOwner();

  @Mutator("OWNER")
  void setOwner(@Nullable String owner);

  /** {@code null} where nobody said; some databases cannot tell an empty text from none. */
  @Accessor("SEVERITY")
  @Nullable String getSeverity();

  @Mutator("SEVERITY")
  void setSeverity(@Nullable String severity);

  @Accessor("POSTMORTEMS")
  int getPostmortems();

  @Mutator("POSTMORTEMS")
  void setPostmortems(int postmortems);

  @Accessor("DISPOSITION")
  @NotNull
  String getDisposition();

  @Mutator("DISPOSITION")
  void setDisposition(String disposition);

  @Accessor("COUNTS_UNTIL")
  @Nullable Integer getCountsUntil();

  @Mutator("COUNTS_UNTIL")
  void setCountsUntil(@Nullable Integer countsUntil);

  @Accessor("PROPOSED_AT")
  @NotNull
  Long getProposedAt();

  @Mutator("PROPOSED_AT")
  void setProposedAt(Long proposedAt);

  @Accessor("ACCEPTED_AT")
  @Nullable Long getAcceptedAt();

  @Mutator("ACCEPTED_AT")
  void setAcceptedAt(@Nullable Long acceptedAt);

  @Accessor("ANSWERED_AT")
  @Nullable Long getAnsweredAt();

  @Mutator("ANSWERED_AT")
  void setAnsweredAt(@Nullable Long answeredAt);

  @Accessor("DELIVERY")
  @Nullable String getDelivery();

  @Mutator("DELIVERY")
  void setDelivery(@Nullable String delivery);

  @Accessor("FINISHED_AT")
  @Nullable Long getFinishedAt();

  @Mutator("FINISHED_AT")
  void setFinishedAt(@Nullable Long finishedAt);

  @Accessor("ORIGINAL_DUE")
  @Nullable Integer getOriginalDue();

  @Mutator("ORIGINAL_DUE")
  void setOriginalDue(@Nullable Integer originalDue);

  @Accessor("DUE")
  @Nullable Integer getDue();

  @Mutator("DUE")
  void setDue(@Nullable Integer due);

  @Accessor("SLIPS")
  int getSlips();

  @Mutator("SLIPS")
  void setSlips(int slips);

  /** The due day while it is promised and not done; far ahead for every other item. */
  @Accessor("PROMISED_FOR")
  @NotNull
  Integer getPromisedFor();

  @Mutator("PROMISED_FOR")
  void setPromisedFor(Integer promisedFor);

  /**
   * The day first promised while it is promised and not done; far ahead for every other item.
   * {@code null} where an earlier version wrote the row.
   */
  @Accessor("FIRST_PROMISED_FOR")
  @Nullable Integer getFirstPromisedFor();

  @Mutator("FIRST_PROMISED_FOR")
  void setFirstPromisedFor(Integer firstPromisedFor);

  /**
   * The slips below zero while it is promised and not done, so that most slips come first in an
   * index that goes up with the due day; far ahead for every other item. {@code null} where an
   * earlier version wrote the row.
   */
  @Accessor("SLIPS_DOWN")
  @Nullable Integer getSlipsDown();

  @Mutator("SLIPS_DOWN")
  void setSlipsDown(Integer slipsDown);

  /** Whether its ticket is lost; {@code null} where an earlier version wrote the row. */
  @Accessor("LOST")
  @Nullable Boolean getLost();

  @Mutator("LOST")
  void setLost(Boolean lost);

  /** When it was let go; {@code null} where it was not. */
  @Accessor("LET_GO_AT")
  @Nullable Long getLetGoAt();

  @Mutator("LET_GO_AT")
  void setLetGoAt(@Nullable Long letGoAt);

  /**
   * Since which day it has said what it says, as its number; {@code null} where an earlier version
   * wrote the row.
   */
  @Accessor("FROM_DAY")
  @Indexed
  @Nullable Integer getFromDay();

  @Mutator("FROM_DAY")
  void setFromDay(Integer fromDay);
}
