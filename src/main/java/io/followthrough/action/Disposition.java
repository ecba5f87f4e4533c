package io.followthrough.action;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of answers an action item can have. The ids are stored: they never change. */
public enum Disposition {
  /** Nobody has answered yet. */
  PROPOSED("proposed"),
  /** Somebody owns it and promised a day. */
  ACCEPTED("accepted"),
  /** It will be decided by a day. */
  DEFERRED("deferred"),
  /** It will not be done, and the reason is written down. */
  REJECTED("rejected"),
  /** It will not be done for now, and somebody stands for that until a day. */
  RISK_ACCEPTED("risk-accepted"),
  /** Another action item asks for the same. */
  DUPLICATE("duplicate");

  private final String id;

  Disposition(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The disposition of that id; empty where there is none. */
  public static Optional<Disposition> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }
}
