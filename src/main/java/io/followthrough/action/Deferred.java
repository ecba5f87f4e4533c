package io.followthrough.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It will be decided later. From the day after its review-by day on, the item is proposed again.
 *
 * @param reason why not now
 * @param reviewBy the day by which somebody looks at it again; {@code null} while none is named
 * @param approver who agreed; {@code null} where nobody had to
 * @param count the how-manieth deferral of the item this is, from 1 up
 */
public record Deferred(
    String reason, @Nullable LocalDate reviewBy, @Nullable Person approver, int count)
    implements Answer {

  @Override
  public Disposition disposition() {
    return Disposition.DEFERRED;
  }

  @Override
  public List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    if (reviewBy == null) {
      gaps.add(Gap.REVIEW_BY);
    }
    if (Filler.isAllThereIsIn(reason)) {
      gaps.add(Gap.REASON);
    }
    return List.copyOf(gaps);
  }

  @Override
  public Answer asOf(LocalDate today) {
    return reviewBy != null && today.isAfter(reviewBy) ? new Proposed(this) : this;
  }
}
