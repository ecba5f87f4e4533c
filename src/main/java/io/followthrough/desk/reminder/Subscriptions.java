package io.followthrough.desk.reminder;

import java.time.LocalDate;

/** Keeps how people get digests. */
public interface Subscriptions {

  /** That of one person; the usual one where he never chose. */
  Subscription of(String person);

  /** Keeps what somebody chose. */
  void choose(String person, Rhythm rhythm, MailForm form);

  /** Writes down that somebody got a digest. */
  void sent(String person, LocalDate day);
}
