package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That an incident needs no postmortem; it stands as long as nobody took it back. */
@Preload
@Table("WAIVER")
interface WaiverEntity extends Withdrawable {

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

  @Accessor("SEVERITY")
  @NotNull
  String getSeverity();

  @Mutator("SEVERITY")
  void setSeverity(String severity);

  @Accessor("ASKED")
  @NotNull
  String getAsked();

  @Mutator("ASKED")
  void setAsked(String level);

  @Accessor("GIVEN_BY")
  @NotNull
  String getGivenBy();

  @Mutator("GIVEN_BY")
  void setGivenBy(String userKey);

  @Accessor("GIVEN_AT")
  @NotNull
  Date getGivenAt();

  @Mutator("GIVEN_AT")
  void setGivenAt(Date givenAt);
}
