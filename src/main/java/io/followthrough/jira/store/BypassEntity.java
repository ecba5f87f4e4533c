package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * A bypass of an incident; it is ready until it is used, taken back, or its last day has passed.
 */
@Preload
@Table("BYPASS")
interface BypassEntity extends Withdrawable {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("CATEGORY")
  @NotNull
  String getCategory();

  @Mutator("CATEGORY")
  void setCategory(String category);

  @Accessor("REASON")
  @StringLength(StringLength.UNLIMITED)
  String getReason();

  @Mutator("REASON")
  void setReason(String reason);

  /** The user key of who gave it. */
  @Accessor("GIVEN_BY")
  @NotNull
  String getGivenBy();

  @Mutator("GIVEN_BY")
  void setGivenBy(String givenBy);

  @Accessor("GIVEN_AT")
  @NotNull
  Date getGivenAt();

  @Mutator("GIVEN_AT")
  void setGivenAt(Date givenAt);

  /** Its last day, as year-month-day, which sorts as days do. */
  @Accessor("LAST_DAY")
  @NotNull
  String getLastDay();

  @Mutator("LAST_DAY")
  void setLastDay(String lastDay);

  /** When a transition was let pass by it; {@code null} where none was. */
  @Accessor("PASSED_AT")
  @Nullable Date getPassedAt();

  @Mutator("PASSED_AT")
  void setPassedAt(Date passedAt);

  /** When an incident was found closed by it; {@code null} where none was. */
  @Accessor("USED_AT")
  @Nullable Date getUsedAt();

  @Mutator("USED_AT")
  void setUsedAt(Date usedAt);
}
