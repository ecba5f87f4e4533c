package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That nobody is reminded of an action item for a time. */
@Preload
@Table("SNOOZE")
interface SnoozeEntity extends Entity {

  @Accessor("ITEM_ID")
  @NotNull
  @Unique
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  /** The last day, as its number since 1970. */
  @Accessor("UNTIL_DAY")
  @NotNull
  Integer getUntilDay();

  @Mutator("UNTIL_DAY")
  void setUntilDay(Integer untilDay);

  /** A user key. */
  @Accessor("SNOOZED_BY")
  @NotNull
  String getSnoozedBy();

  @Mutator("SNOOZED_BY")
  void setSnoozedBy(String snoozedBy);

  /** In milliseconds since 1970. */
  @Accessor("SNOOZED_AT")
  @NotNull
  Long getSnoozedAt();

  @Mutator("SNOOZED_AT")
  void setSnoozedAt(Long snoozedAt);
}
