package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** How far one rebuild of the reports' rows has come. Moments are milliseconds since 1970. */
@Preload
@Table("REBUILD")
interface RebuildEntity extends Entity {

  @Accessor("STARTED_AT")
  @NotNull
  Long getStartedAt();

  @Mutator("STARTED_AT")
  void setStartedAt(Long startedAt);

  /** The id of the last action item looked at. */
  @Accessor("POSITION_ID")
  @NotNull
  Long getPositionId();

  @Mutator("POSITION_ID")
  void setPositionId(Long positionId);

  @Accessor("LOOKED")
  @NotNull
  Long getLooked();

  @Mutator("LOOKED")
  void setLooked(Long looked);

  @Accessor("MENDED")
  @NotNull
  Long getMended();

  @Mutator("MENDED")
  void setMended(Long mended);

  @Accessor("FINISHED_AT")
  @Nullable Long getFinishedAt();

  @Mutator("FINISHED_AT")
  void setFinishedAt(@Nullable Long finishedAt);
}
