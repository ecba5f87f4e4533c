package io.followthrough.action;

/** What an answer still lacks. The ids name texts and fields: they never change. */
public enum Gap {
  /** Nobody has decided. */
  ANSWER("disposition"),
  TYPE("type"),
  PRIORITY("priority"),
  OWNER("owner"),
  /** There is an owner, who can no longer sign in. */
  ACTIVE_OWNER("active-owner"),
  DUE("due"),
  DONE_WHEN("doneWhen"),
  REASON_CATEGORY("reasonCategory"),
  REASON("reason");

  private final String id;

  Gap(String id) {
    this.id = id;
  }

  /** The name of the gap. */
  public String id() {
    return id;
  }

  /** The field of the form that mends it. */
  public String field() {
    return this == ACTIVE_OWNER ? OWNER.id : id;
  }
}
