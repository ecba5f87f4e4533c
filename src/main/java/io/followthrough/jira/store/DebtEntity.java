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

  /** Of a debt that a bypass let come about: the kind of reason. */
  @Accessor("CATEGORY")
  @Nullable String getCategory();

  @Mutator("CATEGORY")
  void setCategory(String category);

  @Accessor("REASON")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getReason();

  @Mutator("REASON")
  void setReason(String reason);

  /** The user key of who gave the bypass. */
  @Accessor("BYPASSED_BY")
  @Nullable String getBypassedBy();

  @Mutator("BYPASSED_BY")
  void setBypassedBy(String bypassedBy);

  @Accessor("BYPASSED_AT")
  @Nullable Date getBypassedAt();

  @Mutator("BYPASSED_AT")
  void setBypassedAt(Date bypassedAt);

  /** By which day it is to be settled, as year-month-day. */
  @Accessor("LAST_DAY")
  @Nullable String getLastDay();

  @Mutator("LAST_DAY")
  void setLastDay(String lastDay);
}
