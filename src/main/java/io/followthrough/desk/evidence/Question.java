package io.followthrough.desk.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What whoever writes a postmortem looks up in what came before. The ids are stored. */
public enum Question {
  /** Whether an action item that was asked for already would have made a difference. */
  BACKLOG("backlog"),
  /** Whether something of the same shape has happened before. */
  BEFORE("before");

  private final String id;

  Question(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The question of that id; empty where there is none. */
  public static Optional<Question> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
