package io.followthrough.desk.action;

import io.followthrough.desk.Visitor;
import java.util.List;

/** Knows every answer that was ever given. */
public interface Histories {

  /**
   * The answers to an action item, newest first. What it was a duplicate of is named only to those
   * who may see that.
   *
   * @param before the id that all of them are below
   * @param limit how many at most
   */
  List<AnswerChange> of(Visitor visitor, long actionId, int before, int limit);
}
