package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A thing that was made in the host, and its id there. */
@Preload
@Table("PROVISION")
interface ProvisionEntity extends Entity {

  @Accessor("THING")
  @NotNull
  @Unique
  String getThing();

  @Mutator("THING")
  void setThing(String thing);

  @Accessor("HOST_ID")
  @NotNull
  String getHostId();

  @Mutator("HOST_ID")
  void setHostId(String hostId);
}
