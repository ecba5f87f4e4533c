package io.followthrough.desk;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Delivery;
import io.followthrough.insight.Chronicle;
import io.followthrough.policy.WorkCalendar;
import java.util.Arrays;
import java.util.Optional;

/** What came of an action item, for who asks what it cost that it was not done sooner. */
public enum ItemState {
  UNDONE("undone"),
  /** It was done, but after the day it was first promised for. */
  LATE("late"),
  REJECTED("rejected"),
  RISK_ACCEPTED("risk-accepted"),
  /** It was done by the day it was first promised for, or without any. */
  KEPT("kept");

  private final String id;

  ItemState(String id) {
    this.id = id;
  }

  /** The name under which it is spoken of over REST. */
  public String id() {
    return id;
  }

  /** The state of that id; empty where there is none. */
  public static Optional<ItemState> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** What came of an item; a duplicate goes the way of what stands for it. */
  public static ItemState of(ActionItem item, Chronicle chronicle, WorkCalendar calendar) {
    return switch (item.answer().disposition()) {
      case REJECTED -> REJECTED;
      case RISK_ACCEPTED -> RISK_ACCEPTED;
      case PROPOSED, DEFERRED -> UNDONE;
      case DUPLICATE -> item.isAwaited() ? UNDONE : KEPT;
      case ACCEPTED ->
          item.delivery().filter(Delivery::isDone).isPresent()
              ? finished(chronicle, calendar)
              : UNDONE;
    };
  }

  private static ItemState finished(Chronicle chronicle, WorkCalendar calendar) {
    var finished = chronicle.course().finished();
    var promised = chronicle.dueDates().original();
    return finished != null && promised != null && calendar.dayOf(finished).isAfter(promised)
        ? LATE
        : KEPT;
  }
}
