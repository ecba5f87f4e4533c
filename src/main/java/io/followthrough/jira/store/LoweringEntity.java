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

/** That an incident was said to be less bad than before, and what came of it. */
@Preload
@Table("LOWERING")
interface LoweringEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("NOTICED_AT")
  @NotNull
  Date getNoticedAt();

  @Mutator("NOTICED_AT")
  void setNoticedAt(Date noticedAt);

  /** When it was let count, or raised again; {@code null} as long as neither happened. */
  @Accessor("ENDED_AT")
  @Nullable Date getEndedAt();

  @Mutator("ENDED_AT")
  void setEndedAt(Date endedAt);

  /** The user key of who let it count; {@code null} where nobody did. */
  @Accessor("LET_BY")
  @Nullable String getLetBy();

  @Mutator("LET_BY")
  void setLetBy(String userKey);

  @Accessor("FROM_VALUE")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getFromValue();

  @Mutator("FROM_VALUE")
  void setFromValue(String value);

  @Accessor("TO_VALUE")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getToValue();

  @Mutator("TO_VALUE")
  void setToValue(String value);

  @Accessor("REASON")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getReason();

  @Mutator("REASON")
  void setReason(String reason);
}
