package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One answer to the question why. */
@Preload
@Table("WHY")
interface WhyEntity extends Entity {

  @Accessor("POSTMORTEM_ID")
  @NotNull
  @Indexed
  Long getPostmortemId();

  @Mutator("POSTMORTEM_ID")
  void setPostmortemId(Long postmortemId);

  /** How often it was written. */
  @Accessor("WRITTEN")
  @NotNull
  Integer getWritten();

  @Mutator("WRITTEN")
  void setWritten(Integer written);

  /** {@code null} at the root. */
  @Accessor("PARENT_ID")
  @Nullable Long getParentId();

  @Mutator("PARENT_ID")
  void setParentId(@Nullable Long parentId);

  /** The factor it turned out to be; {@code null} where it is none. */
  @Accessor("FACTOR_ID")
  @Indexed
  @Nullable Long getFactorId();

  @Mutator("FACTOR_ID")
  void setFactorId(@Nullable Long factorId);

  @Accessor("WHY_TEXT")
  @NotNull
  String getText();

  @Mutator("WHY_TEXT")
  void setText(String text);
}
