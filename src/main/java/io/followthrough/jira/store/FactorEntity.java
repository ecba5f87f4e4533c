package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A trigger or a contributing factor of a postmortem. */
@Preload
@Table("FACTOR")
interface FactorEntity extends Entity {

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

  @Accessor("CATEGORY")
  @NotNull
  String getCategory();

  @Mutator("CATEGORY")
  void setCategory(String category);

  @Accessor("FACTOR_TEXT")
  @StringLength(StringLength.UNLIMITED)
  @NotNull
  String getText();

  @Mutator("FACTOR_TEXT")
  void setText(String text);
}
