package io.followthrough.rest;

import io.followthrough.action.Remediation;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that does part of an action item, on the wire. How it stands is told to everybody who
 * sees the item.
 *
 * @param key its key; {@code null} where the reader may not know it
 * @param summary its title; {@code null} where nobody knows it any more, or the reader may not
 * @param status its status; {@code null} where it does not exist any more
 * @param resolution how it was closed; {@code null} where nobody said
 * @param delivery how far it is
 * @param failure why nothing will come of it: unfixed, deleted or out-of-reach; {@code null} while
 *     something may, or has
 */
public record TicketJson(
    @Nullable String key,
    @Nullable String summary,
    @Nullable String status,
    @Nullable String resolution,
    String delivery,
    @Nullable String failure) {

  static TicketJson of(Remediation remediation) {
    return new TicketJson(
        said(remediation.key()),
        said(remediation.summary()),
        said(remediation.ticket().status()),
        said(remediation.ticket().resolution()),
        remediation.delivery().id(),
        remediation.failure() == null ? null : remediation.failure().id());
  }

  private static @Nullable String said(String text) {
    return text.isEmpty() ? null : text;
  }
}
