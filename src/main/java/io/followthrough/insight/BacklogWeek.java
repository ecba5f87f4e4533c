package io.followthrough.insight;

/**
 * How the backlog of promises moved in one week.
 *
 * @param week its days
 * @param extent whether it is over
 * @param accepted how many items were newly accepted
 * @param finished how many were done
 * @param open how many stood accepted and not done at its end, or today if that is earlier
 */
public record BacklogWeek(Span week, Extent extent, int accepted, int finished, int open) {

  /** By how much the backlog grew; less than 0 where it shrank. */
  public int growth() {
    return accepted - finished;
  }
}
