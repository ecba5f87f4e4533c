package io.followthrough.desk.coverage;

/** Whether the host lets a workflow be changed. */
public enum Editing {
  /** On a draft, which is then published. */
  POSSIBLE("possible"),
  /** It comes with the host, which never lets it be changed. */
  SYSTEM("system"),
  /** Somebody else is changing it: there is a draft of it already. */
  DRAFTED("drafted");

  private final String id;

  Editing(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }
}
