package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** An answer as it was given. Rows are only ever added: that is why nothing here can be set. */
@Preload
@Table("ANSWER_CHANGE")
interface AnswerChangeEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  /** The disposition of the answer before; {@code null} where there was none. */
  @Accessor("DISPOSITION_BEFORE")
  @Nullable String getBefore();

  @Accessor("DISPOSITION")
  @NotNull
  String getDisposition();

  @Accessor("ACTION_TYPE")
  @Nullable String getActionType();

  @Accessor("PRIORITY")
  @Nullable String getPriority();

  /** A user key, like every person in this table. */
  @Accessor("OWNER")
  @Nullable String getOwner();

  /** As {@code yyyy-MM-dd}, like every day in this table. */
  @Accessor("DUE")
  @Nullable String getDue();

  @Accessor("PRIORITY_ACTION")
  boolean isPriorityAction();

  @Accessor("DONE_WHEN")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getDoneWhen();

  @Accessor("COUNTS_UNTIL")
  @Nullable String getCountsUntil();

  @Accessor("DEFERRALS")
  @Nullable Integer getDeferrals();

  @Accessor("APPROVER")
  @Nullable String getApprover();

  /** The issue id of the item it is a duplicate of. */
  @Accessor("DUPLICATE_OF")
  @Nullable Long getDuplicateOf();

  @Accessor("REASON_CATEGORY")
  @Nullable String getReasonCategory();

  @Accessor("REASON")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getReason();

  @Accessor("CHANGED_BY")
  @NotNull
  String getChangedBy();

  @Accessor("CHANGED_AT")
  @NotNull
  Date getChangedAt();
}
