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

/** A debt of an incident, open as long as nobody repaired it. */
@Preload
@Table("DEBT")
interface DebtEntity extends Entity {

  @Accessor("ISSUE_ID")
  @NotNull
  @Indexed
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("OPENED_AT")
  @NotNull
  Date getOpenedAt();

  @Mutator("OPENED_AT")
  void setOpenedAt(Date openedAt);

  @Accessor("RULES")
  @StringLength(StringLength.UNLIMITED)
  String getRules();

  @Mutator("RULES")
  void setRules(String rules);

  /** When it was repaired; {@code null} while it is open. */
  @Accessor("REPAIRED_AT")
  @Nullable Date getRepairedAt();

  @Mutator("REPAIRED_AT")
  void setRepairedAt(Date repairedAt);
}
