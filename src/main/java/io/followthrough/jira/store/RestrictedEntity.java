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

/** The restricted notes of a postmortem. */
@Preload
@Table("RESTRICTED")
interface RestrictedEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  /** {@code null} or empty where nothing is left of them. */
  @Accessor("SAID")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSaid();

  @Mutator("SAID")
  void setSaid(String said);

  /** The user key of who wrote last. */
  @Accessor("WRITTEN_BY")
  @NotNull
  String getWrittenBy();

  @Mutator("WRITTEN_BY")
  void setWrittenBy(String userKey);

  @Accessor("WRITTEN_AT")
  @NotNull
  Date getWrittenAt();

  @Mutator("WRITTEN_AT")
  void setWrittenAt(Date writtenAt);
}
