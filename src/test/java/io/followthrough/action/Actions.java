package io.followthrough.action;

import java.time.LocalDate;

/** Builds action items that are triaged unless a test says otherwise. */
public final class Actions {

  private static final Person BOB = new Person("JIRAUSER10101", "bob", "Bob", true);

  private long id = 301;
  private String key = "NET-7";
  private String summary = "Watch the certificate's age";
  private Answer answer = accepted();

  private Actions() {}

  /** An action item that Bob accepted. */
  public static Actions anAction() {
    return new Actions();
  }

  /** An acceptance without a gap. */
  public static Accepted accepted() {
    return new Accepted(ActionType.DETECT, "High", BOB, LocalDate.of(2030, 3, 14), false, "");
  }

  /** A rejection without a gap. */
  public static Rejected rejected() {
    return new Rejected(RejectionReason.SUPERSEDED, "The new gateway renews it by itself.");
  }

  public Actions withId(long id) {
    this.id = id;
    return this;
  }

  public Actions withKey(String key) {
    this.key = key;
    return this;
  }

  public Actions answered(Answer answer) {
    this.answer = answer;
    return this;
  }

  /** Nobody has answered it yet. */
  public Actions proposed() {
    return answered(new Proposed());
  }

  public ActionItem build() {
    return new ActionItem(id, key, summary, "To Do", false, answer);
  }
}
