package io.followthrough.jira.store;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What somebody is to be told of an action item, or was. */
@Preload
@Table("NOTICE")
@Indexes(
    @Index(
        name = "waiting",
        methodNames = {"getToldOn", "getPerson"}))
interface NoticeEntity extends Entity {

  /** Says what there is one row of; two nodes that note the same thing cannot both do so. */
  @Accessor("NOTICE_KEY")
  @NotNull
  @Unique
  String getNoticeKey();

  @Mutator("NOTICE_KEY")
  void setNoticeKey(String noticeKey);

  @Accessor("CAUSE")
  @NotNull
  String getCause();

  @Mutator("CAUSE")
  void setCause(String cause);

  @Accessor("ITEM_ID")
  @NotNull
  @Indexed
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  /** A user key. */
  @Accessor("PERSON")
  @NotNull
  String getPerson();

  @Mutator("PERSON")
  void setPerson(String person);

  @Accessor("MARK")
  @NotNull
  String getMark();

  @Mutator("MARK")
  void setMark(String mark);

  /** The number of the day since 1970 on which it was told; 0 while it waits to be. */
  @Accessor("TOLD_ON")
  @NotNull
  Integer getToldOn();

  @Mutator("TOLD_ON")
  void setToldOn(Integer toldOn);
}
