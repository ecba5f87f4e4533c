package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What an action item asks for, in a line. */
@Preload
@Table("ACTION_TEXT")
interface ActionTextEntity extends ComparedTextEntity {

  @Override
  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Override
  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Override
  @Accessor("SUMMARY")
  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  String getSummary();

  @Override
  @Mutator("SUMMARY")
  void setSummary(String summary);
}
