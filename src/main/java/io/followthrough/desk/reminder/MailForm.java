package io.followthrough.desk.reminder;

import java.util.Arrays;
import java.util.Optional;

/** How a mail is written. */
public enum MailForm {
  HTML("html"),
  TEXT("text");

  private final String id;

  MailForm(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The form of that id; empty where there is none. */
  public static Optional<MailForm> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
