package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What an action item asks for. A new text takes a new row, so that whoever reads on finds it. */
@Preload
@Table("ACTION_TEXT")
interface ActionTextEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("SUMMARY")
  @NotNull
  @StringLength(StringLength.MAX_LENGTH)
  String getSummary();

  @Mutator("SUMMARY")
  void setSummary(String summary);
}
