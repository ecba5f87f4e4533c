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

/** One thing that happened in the review of a postmortem; never changed and never taken out. */
@Preload
@Table("REVIEW_STEP")
interface ReviewStepEntity extends Entity {

  @Accessor("POSTMORTEM_ID")
  @NotNull
  @Indexed
  Long getPostmortemId();

  @Mutator("POSTMORTEM_ID")
  void setPostmortemId(Long postmortemId);

  @Accessor("KIND")
  @NotNull
  String getKind();

  @Mutator("KIND")
  void setKind(String kind);

  /** {@code null} where nobody was signed in. */
  @Accessor("DONE_BY")
  @Nullable String getDoneBy();

  @Mutator("DONE_BY")
  void setDoneBy(String userKey);

  @Accessor("DONE_AT")
  @NotNull
  Date getDoneAt();

  @Mutator("DONE_AT")
  void setDoneAt(Date doneAt);

  @Accessor("SAID")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSaid();

  @Mutator("SAID")
  void setSaid(String reason);

  /** The ids of the sections that were approved, with commas between. */
  @Accessor("SECTIONS")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSections();

  @Mutator("SECTIONS")
  void setSections(String sections);

  /** {@code null} but for an approval. */
  @Accessor("DIGEST")
  @Nullable String getDigest();

  @Mutator("DIGEST")
  void setDigest(String digest);
}
