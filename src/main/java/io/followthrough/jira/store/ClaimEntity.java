package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That an action item would have made a difference; it stands as long as nobody took it back. */
@Preload
@Table("CLAIM")
interface ClaimEntity extends Withdrawable {

  @Accessor("ITEM_ID")
  @NotNull
  @Indexed
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  @Accessor("INCIDENT_ID")
  @NotNull
  Long getIncidentId();

  @Mutator("INCIDENT_ID")
  void setIncidentId(Long incidentId);

  @Accessor("POSTMORTEM_ID")
  @NotNull
  @Indexed
  Long getPostmortemId();

  @Mutator("POSTMORTEM_ID")
  void setPostmortemId(Long postmortemId);

  @Accessor("EFFECT")
  @NotNull
  String getEffect();

  @Mutator("EFFECT")
  void setEffect(String effect);

  @Accessor("CONFIDENCE")
  @NotNull
  String getConfidence();

  @Mutator("CONFIDENCE")
  void setConfidence(String confidence);

  @Accessor("WHY")
  @StringLength(StringLength.UNLIMITED)
  String getWhy();

  @Mutator("WHY")
  void setWhy(String why);

  @Accessor("CLAIMED_BY")
  @NotNull
  String getClaimedBy();

  @Mutator("CLAIMED_BY")
  void setClaimedBy(String userKey);

  @Accessor("CLAIMED_AT")
  @NotNull
  Date getClaimedAt();

  @Mutator("CLAIMED_AT")
  void setClaimedAt(Date claimedAt);
}
