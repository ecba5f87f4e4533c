package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * What the row of an action item said for some days, before it said something else or went. Written
 * once and never changed.
 */
@Preload
@Table("REPORT_PAST")
@Indexes(
    @Index(
        name = "past",
        methodNames = {"getItemId", "getUntilDay"}))
interface ReportPastEntity extends Entity {

  @Accessor("ITEM_ID")
  @NotNull
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  /** The first of those days, as its number; {@code null} where nobody wrote it down. */
  @Accessor("FROM_DAY")
  @Indexed
  @Nullable Integer getFromDay();

  @Mutator("FROM_DAY")
  void setFromDay(@Nullable Integer fromDay);

  /** The last of those days. */
  @Accessor("UNTIL_DAY")
  @NotNull
  @Indexed
  Integer getUntilDay();

  @Mutator("UNTIL_DAY")
  void setUntilDay(Integer untilDay);

  /** The row, as {@link ReportText} writes it. */
  @Accessor("CONTENT")
  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getContent();

  @Mutator("CONTENT")
  void setContent(String content);
}
