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
import org.jspecify.annotations.Nullable;

/**
 * That a postmortem asked for a ticket, or that an incident had a postmortem. The row stays when
 * the ticket, the postmortem, or what ties the two, goes: it is how the loss is noticed.
 */
@Preload
@Table("ASK")
interface AskEntity extends Entity {

  /** The issue id of the postmortem, or of the incident. */
  @Accessor("ASKER_ID")
  @NotNull
  @Indexed
  Long getAskerId();

  @Mutator("ASKER_ID")
  void setAskerId(Long askerId);

  /** The issue id of the ticket, or of the postmortem. */
  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  /** The key that issue had when it was last looked at. */
  @Accessor("ISSUE_KEY")
  @NotNull
  String getIssueKey();

  @Mutator("ISSUE_KEY")
  void setIssueKey(String issueKey);

  /** What a sub-task said then; of a ticket elsewhere nothing is kept that not all may read. */
  @Accessor("SUMMARY")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSummary();

  @Mutator("SUMMARY")
  void setSummary(@Nullable String summary);

  /** The issue id of the item it was a duplicate of then; {@code null} where it was none. */
  @Accessor("CANONICAL_ID")
  @Nullable Long getCanonicalId();

  @Mutator("CANONICAL_ID")
  void setCanonicalId(@Nullable Long canonicalId);

  /** When somebody let it go; {@code null} as long as nobody did. */
  @Accessor("LET_GO_AT")
  @Nullable Date getLetGoAt();

  @Mutator("LET_GO_AT")
  void setLetGoAt(Date letGoAt);

  /** The user key of who let it go. */
  @Accessor("LET_GO_BY")
  @Nullable String getLetGoBy();

  @Mutator("LET_GO_BY")
  void setLetGoBy(String letGoBy);

  @Accessor("REASON_CATEGORY")
  @Nullable String getReasonCategory();

  @Mutator("REASON_CATEGORY")
  void setReasonCategory(String reasonCategory);

  @Accessor("REASON")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getReason();

  @Mutator("REASON")
  void setReason(String reason);
}
