package io.followthrough.rest;

import io.followthrough.desk.reminder.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * How somebody gets digests, on the wire.
 *
 * @param rhythm how often: daily, weekly or none
 * @param form how they are written: html or text
 * @param reaches whether mails reach him: the host sends some, and knows his address
 * @param last the day of the last one, as {@code yyyy-MM-dd}; {@code null} before the first
 */
public record DigestJson(String rhythm, String form, boolean reaches, @Nullable String last) {

  static DigestJson of(Subscription subscription, boolean reaches) {
    var last = subscription.last();
    return new DigestJson(
        subscription.rhythm().id(),
        subscription.form().id(),
        reaches,
        last == null ? null : last.toString());
  }
}
