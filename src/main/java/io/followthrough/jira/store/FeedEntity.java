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

/** A feed of due days. Of its secret only the digest is kept. */
@Preload
@Table("FEED")
interface FeedEntity extends Entity {

  /** SHA-256 of the secret, as hexadecimal digits. */
  @Accessor("DIGEST")
  @NotNull
  @Unique
  String getDigest();

  @Mutator("DIGEST")
  void setDigest(String digest);

  /** A user key. */
  @Accessor("OWNER")
  @NotNull
  @Indexed
  String getOwner();

  @Mutator("OWNER")
  void setOwner(String owner);

  /** What narrows it, as the query of an address; empty where nothing does. */
  @Accessor("WHICH")
  @StringLength(StringLength.UNLIMITED)
  String getWhich();

  @Mutator("WHICH")
  void setWhich(String which);

  /** In milliseconds since 1970. */
  @Accessor("MADE_AT")
  @NotNull
  Long getMadeAt();

  @Mutator("MADE_AT")
  void setMadeAt(Long madeAt);
}
