package io.followthrough.jira.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** That a ticket does part of an action item; it stands as long as nobody detached it. */
@Preload
@Table("REMEDIATION")
interface RemediationEntity extends Withdrawable {

  /** The issue id of the action item's own ticket. */
  @Accessor("ITEM_ID")
  @NotNull
  @Indexed
  Long getItemId();

  @Mutator("ITEM_ID")
  void setItemId(Long itemId);

  @Accessor("TICKET_ID")
  @NotNull
  @Indexed
  Long getTicketId();

  @Mutator("TICKET_ID")
  void setTicketId(Long ticketId);

  /** The key the ticket had when it was attached. */
  @Accessor("TICKET_KEY")
  @NotNull
  String getTicketKey();

  @Mutator("TICKET_KEY")
  void setTicketKey(String ticketKey);

  @Accessor("ATTACHED_BY")
  @NotNull
  String getAttachedBy();

  @Mutator("ATTACHED_BY")
  void setAttachedBy(String userKey);

  @Accessor("ATTACHED_AT")
  @NotNull
  Date getAttachedAt();

  @Mutator("ATTACHED_AT")
  void setAttachedAt(Date attachedAt);
}
