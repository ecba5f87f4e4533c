package io.followthrough.desk.reminder;

/** Takes what is to be mailed. */
public interface Postbox {

  /** Whether the host sends mails at all. */
  boolean isOpen();

  /** Whether somebody has an address, and can sign in to do something about what he reads. */
  boolean reaches(String person);

  /** Takes a letter. */
  void post(Letter letter);
}
