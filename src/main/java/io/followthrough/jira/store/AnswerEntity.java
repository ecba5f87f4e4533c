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
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** The answer to an action item, one row a ticket. */
@Preload
@Table("ANSWER")
interface AnswerEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Unique
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("DISPOSITION")
  @NotNull
  @Indexed
  String getDisposition();

  @Mutator("DISPOSITION")
  void setDisposition(String disposition);

  @Accessor("ACTION_TYPE")
  @Nullable String getActionType();

  @Mutator("ACTION_TYPE")
  void setActionType(@Nullable String actionType);

  @Accessor("PRIORITY_ACTION")
  boolean isPriorityAction();

  @Mutator("PRIORITY_ACTION")
  void setPriorityAction(boolean priorityAction);

  @Accessor("DONE_WHEN")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getDoneWhen();

  @Mutator("DONE_WHEN")
  void setDoneWhen(@Nullable String doneWhen);

  /** The day first promised, as {@code yyyy-MM-dd}; it stays when the ticket's due date moves. */
  @Accessor("ORIGINAL_DUE")
  @Nullable String getOriginalDue();

  @Mutator("ORIGINAL_DUE")
  void setOriginalDue(@Nullable String originalDue);

  /** The last day it counts, as {@code yyyy-MM-dd}: of a deferral or of an accepted risk. */
  @Accessor("COUNTS_UNTIL")
  @Indexed
  @Nullable String getCountsUntil();

  @Mutator("COUNTS_UNTIL")
  void setCountsUntil(@Nullable String countsUntil);

  /** How often the item was deferred so far; it stays when the answer becomes another one. */
  @Accessor("DEFERRALS")
  @Nullable Integer getDeferrals();

  @Mutator("DEFERRALS")
  void setDeferrals(@Nullable Integer deferrals);

  /** How often the promise was put off so far; it stays when the answer becomes another one. */
  @Accessor("EXTENSIONS")
  @Nullable Integer getExtensions();

  @Mutator("EXTENSIONS")
  void setExtensions(@Nullable Integer extensions);

  /** The user key of who approved. */
  @Accessor("APPROVER")
  @Nullable String getApprover();

  @Mutator("APPROVER")
  void setApprover(@Nullable String approver);

  /** The issue id of the item it is a duplicate of, which is no duplicate itself. */
  @Accessor("DUPLICATE_OF")
  @Indexed
  @Nullable Long getDuplicateOf();

  @Mutator("DUPLICATE_OF")
  void setDuplicateOf(@Nullable Long duplicateOf);

  /** Whether no postmortem asks for the item any more; its answer counts for no duplicate then. */
  @Accessor("UNASKED")
  boolean isUnasked();

  @Mutator("UNASKED")
  void setUnasked(boolean unasked);

  /**
   * The other tickets that do part of the item, a line each, as {@link StoredRemediation} writes
   * them. They are kept as rows of their own as well, and here so that a verdict reads them along.
   */
  @Accessor("REMEDIATIONS")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getRemediations();

  @Mutator("REMEDIATIONS")
  void setRemediations(@Nullable String remediations);

  /**
   * What people said of the item once it was done, as {@link StoredProof} writes it. It is kept as
   * rows of its own as well, and here so that a verdict reads it along.
   */
  @Accessor("PROOF")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getProof();

  @Mutator("PROOF")
  void setProof(@Nullable String proof);

  @Accessor("REASON_CATEGORY")
  @Nullable String getReasonCategory();

  @Mutator("REASON_CATEGORY")
  void setReasonCategory(@Nullable String reasonCategory);

  @Accessor("REASON")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getReason();

  @Mutator("REASON")
  void setReason(@Nullable String reason);

  @Accessor("DECIDED_BY")
  @NotNull
  String getDecidedBy();

  @Mutator("DECIDED_BY")
  void setDecidedBy(String decidedBy);

  @Accessor("DECIDED_AT")
  @NotNull
  Date getDecidedAt();

  @Mutator("DECIDED_AT")
  void setDecidedAt(Date decidedAt);
}
