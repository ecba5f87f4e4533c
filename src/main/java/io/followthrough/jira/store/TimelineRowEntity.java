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

/** A row of the timeline of a postmortem. Moments are seconds since 1970, whatever the database. */
@Preload
@Table("TIMELINE_ROW")
interface TimelineRowEntity extends Entity {

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

  @Accessor("BEGAN_AT")
  @NotNull
  Long getBeganAt();

  @Mutator("BEGAN_AT")
  void setBeganAt(Long beganAt);

  /** {@code null} where it has no length. */
  @Accessor("ENDED_AT")
  @Nullable Long getEndedAt();

  @Mutator("ENDED_AT")
  void setEndedAt(@Nullable Long endedAt);

  /** The name of the zone it was written in. */
  @Accessor("ZONE_NAME")
  @NotNull
  String getZoneName();

  @Mutator("ZONE_NAME")
  void setZoneName(String zoneName);

  @Accessor("EXACTNESS")
  @NotNull
  String getExactness();

  @Mutator("EXACTNESS")
  void setExactness(String exactness);

  @Accessor("KIND")
  @NotNull
  String getKind();

  @Mutator("KIND")
  void setKind(String kind);

  @Accessor("HAPPENED")
  @StringLength(StringLength.UNLIMITED)
  @NotNull
  String getHappened();

  @Mutator("HAPPENED")
  void setHappened(String happened);

  @Accessor("SOURCE")
  @Nullable String getSource();

  @Mutator("SOURCE")
  void setSource(@Nullable String source);
}
