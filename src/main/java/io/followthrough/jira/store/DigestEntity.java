package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** How somebody gets digests, and when he got the last one. */
@Preload
@Table("DIGEST")
interface DigestEntity extends Entity {

  /** A user key. */
  @Accessor("PERSON")
  @NotNull
  @Unique
  String getPerson();

  @Mutator("PERSON")
  void setPerson(String person);

  @Accessor("RHYTHM")
  @NotNull
  String getRhythm();

  @Mutator("RHYTHM")
  void setRhythm(String rhythm);

  @Accessor("FORM")
  @NotNull
  String getForm();

  @Mutator("FORM")
  void setForm(String form);

  /** The number of the day since 1970; {@code null} before the first. */
  @Accessor("SENT_ON")
  @Nullable Integer getSentOn();

  @Mutator("SENT_ON")
  void setSentOn(Integer sentOn);
}
