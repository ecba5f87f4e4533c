package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** That two postmortems tell of the same shape; it stands as long as nobody took it back. */
@Preload
@Table("RECURRENCE")
interface RecurrenceEntity extends Withdrawable {

  @Accessor("ONE_ID")
  @NotNull
  @Indexed
  Long getOneId();

  @Mutator("ONE_ID")
  void setOneId(Long oneId);

  @Accessor("OTHER_ID")
  @NotNull
  @Indexed
  Long getOtherId();

  @Mutator("OTHER_ID")
  void setOtherId(Long otherId);

  /** The ids of the sorts that both share, with commas. */
  @Accessor("SHARED")
  @StringLength(StringLength.UNLIMITED)
  String getShared();

  @Mutator("SHARED")
  void setShared(String shared);

  @Accessor("WHY")
  @StringLength(StringLength.UNLIMITED)
  String getWhy();

  @Mutator("WHY")
  void setWhy(String why);

  @Accessor("CONFIRMED_BY")
  @NotNull
  String getConfirmedBy();

  @Mutator("CONFIRMED_BY")
  void setConfirmedBy(String userKey);

  @Accessor("CONFIRMED_AT")
  @NotNull
  Date getConfirmedAt();

  @Mutator("CONFIRMED_AT")
  void setConfirmedAt(Date confirmedAt);
}
