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

/** Why an incident turned out to be none; it counts as long as it is not over. */
@Preload
@Table("CANCELLATION")
interface CancellationEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("REASON")
  @StringLength(StringLength.UNLIMITED)
  String getReason();

  @Mutator("REASON")
  void setReason(String reason);

  @Accessor("SAID_BY")
  @NotNull
  String getSaidBy();

  @Mutator("SAID_BY")
  void setSaidBy(String userKey);

  @Accessor("SAID_AT")
  @NotNull
  Date getSaidAt();

  @Mutator("SAID_AT")
  void setSaidAt(Date saidAt);

  /** When something else was said, or the incident was one again; {@code null} while it counts. */
  @Accessor("OVER_AT")
  @Nullable Date getOverAt();

  @Mutator("OVER_AT")
  void setOverAt(Date overAt);
}
