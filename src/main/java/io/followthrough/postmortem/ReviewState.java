package io.followthrough.postmortem;

import java.util.Arrays;
import java.util.Optional;

/** How far the review of a postmortem has come. The ids are stored: they never change. */
public enum ReviewState {
  DRAFT("draft"),
  IN_REVIEW("in-review"),
  APPROVED("approved"),
  PUBLISHED("published"),
  /** Somebody took it out of use. */
  WITHDRAWN("withdrawn"),
  /** The ticket is in a status that is none of the postmortem workflow's. */
  UNKNOWN("unknown");

  private final String id;

  ReviewState(String id) {
    this.id = id;
  }

  /** The name under which it is stored and spoken of over REST. */
  public String id() {
    return id;
  }

  /** The state of that id; empty where there is none. */
  public static Optional<ReviewState> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Whether the review is over. It says nothing about the delivery of the action items. */
  public boolean isComplete() {
    return switch (this) {
      case APPROVED, PUBLISHED -> true;
      case DRAFT, IN_REVIEW, WITHDRAWN, UNKNOWN -> false;
    };
  }
}
