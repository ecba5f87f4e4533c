package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An entry of the audit. Rows are added, and never changed. */
@Preload
@Table("AUDIT")
interface AuditEntity extends Entity {

  /** Its place in the chain. That it is unique keeps two nodes from writing the same one. */
  @Accessor("SEQ")
  @NotNull
  @Unique
  Long getSeq();

  @Mutator("SEQ")
  void setSeq(Long seq);

  /** In milliseconds since 1970, since databases cut times off differently. */
  @Accessor("MOMENT")
  @NotNull
  @Indexed
  Long getMoment();

  @Mutator("MOMENT")
  void setMoment(Long moment);

  @Accessor("ACT")
  @NotNull
  String getAct();

  @Mutator("ACT")
  void setAct(String act);

  /** The user key of who did it; {@code null} where nobody was signed in. */
  @Accessor("DONE_BY")
  @Indexed
  @Nullable String getDoneBy();

  @Mutator("DONE_BY")
  void setDoneBy(String doneBy);

  @Accessor("ABOUT")
  @NotNull
  @Indexed
  String getAbout();

  @Mutator("ABOUT")
  void setAbout(String about);

  @Accessor("ISSUE_ID")
  @NotNull
  Long getIssueId();

  @Mutator("ISSUE_ID")
  void setIssueId(Long issueId);

  @Accessor("RULES")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getRules();

  @Mutator("RULES")
  void setRules(String rules);

  @Accessor("POLICY")
  @Nullable String getPolicy();

  @Mutator("POLICY")
  void setPolicy(String policy);

  @Accessor("TEXT_BEFORE")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getTextBefore();

  @Mutator("TEXT_BEFORE")
  void setTextBefore(String textBefore);

  @Accessor("TEXT_AFTER")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getTextAfter();

  @Mutator("TEXT_AFTER")
  void setTextAfter(String textAfter);

  @Accessor("PREVIOUS_SEAL")
  @NotNull
  String getPreviousSeal();

  @Mutator("PREVIOUS_SEAL")
  void setPreviousSeal(String previousSeal);

  @Accessor("SEAL")
  @NotNull
  String getSeal();

  @Mutator("SEAL")
  void setSeal(String seal);
}
