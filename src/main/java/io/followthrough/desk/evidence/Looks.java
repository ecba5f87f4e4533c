package io.followthrough.desk.evidence;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import java.time.Instant;
import java.util.List;

/** Keeps that people looked and found nothing. None is ever erased. */
public interface Looks {

  /** Writes one down. */
  Look add(long postmortemId, Question question, String note, Visitor by, Instant at);

  /** Takes one back that stands; answers whether it did. */
  boolean withdraw(long lookId, Withdrawal withdrawal);

  /** All of a postmortem, also those that were taken back, oldest first. */
  List<Look> of(long postmortemId);
}
