package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One thing that somebody said of an action item that is done. Written once and never changed. */
@Preload
@Table("PROOF")
interface ProofEntity extends Entity {

  /** The issue id of the action item's own ticket. */
  @Accessor("ITEM_ID")
  @NotNull
  @Indexed
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  @Accessor("KIND")
  @NotNull
  String getKind();

  @Mutator("KIND")
  void setKind(String kind);

  @Accessor("SAID_BY")
  @NotNull
  String getSaidBy();

  @Mutator("SAID_BY")
  void setSaidBy(String userKey);

  /** The moment, in milliseconds. */
  @Accessor("SAID_AT")
  @NotNull
  Long getSaidAt();

  @Mutator("SAID_AT")
  void setSaidAt(Long saidAt);

  /** The address, or what was found, as {@link FindingsText} writes it; empty for nothing. */
  @Accessor("SAID")
  @StringLength(StringLength.UNLIMITED)
  @Nullable String getSaid();

  @Mutator("SAID")
  void setSaid(@Nullable String said);
}
