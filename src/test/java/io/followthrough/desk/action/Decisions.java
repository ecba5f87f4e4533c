package io.followthrough.desk.action;

import io.followthrough.action.Disposition;
import org.jspecify.annotations.Nullable;

/** Builds filled-in forms that are complete unless a test says otherwise. */
public final class Decisions {

  private final Disposition disposition;
  private @Nullable String type = "detect";
  private @Nullable String priority = "High";
  private @Nullable String owner = "bob";
  private @Nullable String due = "2030-03-15";
  private boolean priorityAction;
  private @Nullable String doneWhen;
  private @Nullable String extension;
  private @Nullable String reviewBy = "2030-03-28";
  private @Nullable String until = "2030-04-14";
  private @Nullable String approver = "carol";
  private @Nullable String duplicateOf = "NET-8";
  private @Nullable String reasonCategory = "superseded";
  private @Nullable String reason = "The new gateway renews it by itself.";

  private Decisions(Disposition disposition) {
    this.disposition = disposition;
  }

  /** Bob does it by the 15th of March 2030. */
  public static Decisions anAcceptance() {
    return new Decisions(Disposition.ACCEPTED);
  }

  /** It is superseded. */
  public static Decisions aRejection() {
    return new Decisions(Disposition.REJECTED);
  }

  /** Nobody decides before the 28th of March 2030, and nobody has to approve that. */
  public static Decisions aDeferral() {
    return new Decisions(Disposition.DEFERRED).approver(null);
  }

  /** Carol stands for it until the 14th of April 2030. */
  public static Decisions aRisk() {
    return new Decisions(Disposition.RISK_ACCEPTED);
  }

  /** NET-8 asks for the same. */
  public static Decisions aDuplicate() {
    return new Decisions(Disposition.DUPLICATE);
  }

  /** The answer is taken back. */
  public static Decisions aWithdrawal() {
    return new Decisions(Disposition.PROPOSED);
  }

  public Decisions type(@Nullable String id) {
    type = id;
    return this;
  }

  public Decisions priority(@Nullable String name) {
    priority = name;
    return this;
  }

  public Decisions owner(@Nullable String name) {
    owner = name;
    return this;
  }

  public Decisions due(@Nullable String day) {
    due = day;
    return this;
  }

  public Decisions priorityAction() {
    priorityAction = true;
    return this;
  }

  public Decisions doneWhen(@Nullable String text) {
    doneWhen = text;
    return this;
  }

  public Decisions extension(@Nullable String text) {
    extension = text;
    return this;
  }

  public Decisions reviewBy(@Nullable String day) {
    reviewBy = day;
    return this;
  }

  public Decisions until(@Nullable String day) {
    until = day;
    return this;
  }

  public Decisions approver(@Nullable String name) {
    approver = name;
    return this;
  }

  public Decisions duplicateOf(@Nullable String key) {
    duplicateOf = key;
    return this;
  }

  public Decisions reasonCategory(@Nullable String id) {
    reasonCategory = id;
    return this;
  }

  public Decisions reason(@Nullable String text) {
    reason = text;
    return this;
  }

  public Decision build() {
    return new Decision(
        disposition,
        type,
        priority,
        owner,
        due,
        priorityAction,
        doneWhen,
        extension,
        reviewBy,
        until,
        approver,
        duplicateOf,
        reasonCategory,
        reason);
  }
}
