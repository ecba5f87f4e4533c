package io.followthrough.desk.incident;

import java.util.List;

/** Goes through the debts that are open. */
public interface DebtBook {

  /**
   * Those after a place, the oldest first.
   *
   * @param most how many at most
   */
  List<KeptDebt> openAfter(long place, int most);
}
