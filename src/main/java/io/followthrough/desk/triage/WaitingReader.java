package io.followthrough.desk.triage;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.Visitor;
import java.util.List;

/** Reads waiting action items from the host, as they stand now. */
public interface WaitingReader {

  /**
   * Those of some items that a visitor may see and that still wait, in the order given, each once
   * however many postmortems ask for it. How many queries that takes depends on how many
   * postmortems ask for these, and on nothing else.
   */
  List<WaitingCase> read(Visitor visitor, List<Waiting> items);

  /** The same without what is around them, which takes a query for each postmortem. */
  default List<ActionItem> items(Visitor visitor, List<Waiting> items) {
    return read(visitor, items).stream().map(WaitingCase::action).toList();
  }
}
