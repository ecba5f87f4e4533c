package io.followthrough.desk.action;

import io.followthrough.action.Answer;
import io.followthrough.desk.Visitor;
import java.time.Instant;
import java.util.Set;

/** Keeps the part of an answer that the ticket itself has no place for, and who gave it when. */
public interface Answers {

  /**
   * Remembers an answer in place of the one before. An item that becomes a duplicate takes its own
   * duplicates along: they are from now on those of the item it is a duplicate of.
   *
   * @return the ids of all items that have another answer now
   */
  Set<Long> record(long actionId, Answer answer, Visitor by, Instant at);
}
