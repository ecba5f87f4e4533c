package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** That somebody looked and found nothing; it stands as long as nobody took it back. */
@Preload
@Table("LOOK")
interface LookEntity extends Withdrawable {

  @Accessor("POSTMORTEM_ID")
  @NotNull
  @Indexed
  Long getPostmortemId();

  @Mutator("POSTMORTEM_ID")
  void setPostmortemId(Long postmortemId);

  @Accessor("QUESTION")
  @NotNull
  String getQuestion();

  @Mutator("QUESTION")
  void setQuestion(String question);

  @Accessor("NOTE")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getNote();

  @Mutator("NOTE")
  void setNote(String note);

  @Accessor("LOOKED_BY")
  @NotNull
  String getLookedBy();

  @Mutator("LOOKED_BY")
  void setLookedBy(String userKey);

  @Accessor("LOOKED_AT")
  @NotNull
  Date getLookedAt();

  @Mutator("LOOKED_AT")
  void setLookedAt(Date lookedAt);
}
