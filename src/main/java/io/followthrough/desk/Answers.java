package io.followthrough.desk;

import io.followthrough.action.Answer;
import java.time.Instant;

/** Keeps the part of an answer that the ticket itself has no place for, and who gave it when. */
public interface Answers {

  /** Remembers an answer in place of the one before. */
  void record(long actionId, Answer answer, Visitor by, Instant at);
}
