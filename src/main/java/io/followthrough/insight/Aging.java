package io.followthrough.insight;

import java.util.List;

/**
 * How old the action items were that stood open at the end of a day.
 *
 * @param weeksAgo how many weeks ago that day was; 0 for today
 * @param bars how many of each age, youngest first
 */
public record Aging(int weeksAgo, List<Bar> bars) {

  public Aging {
    bars = List.copyOf(bars);
  }

  /**
   * The action items of one age.
   *
   * @param bucket their age
   * @param waiting how many of them had no answer that counted; aged since they were proposed
   * @param promised how many were accepted and not done; aged since they were accepted
   * @param unfulfilled how many were accepted, and their ticket closed without fixing it, or lost;
   *     aged since they were accepted
   */
  public record Bar(AgeBucket bucket, int waiting, int promised, int unfulfilled) {

    /** How many need an answer: those that have none, and the broken promises. */
    public int needingAnswer() {
      return waiting + unfulfilled;
    }

    /** All of them. */
    public int total() {
      return waiting + promised + unfulfilled;
    }
  }

  /** All that stood open. */
  public int total() {
    return bars.stream().mapToInt(Bar::total).sum();
  }
}
