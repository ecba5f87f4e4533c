package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The worst that was said of an incident since somebody let a lower severity count. */
@Preload
@Table("SEVERITY")
interface SeverityEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  /** A value of the field that tells the severity. */
  @Accessor("WORST")
  @NotNull
  @StringLength(StringLength.UNLIMITED)
  String getWorst();

  @Mutator("WORST")
  void setWorst(String value);
}
