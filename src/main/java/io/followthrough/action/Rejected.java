package io.followthrough.action;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It will not be done.
 *
 * @param category the kind of reason; {@code null} while none is chosen
 * @param reason the reason in words
 */
public record Rejected(@Nullable RejectionReason category, String reason) implements Answer {

  @Override
  public Disposition disposition() {
    return Disposition.REJECTED;
  }

  @Override
  public List<Gap> gaps() {
    var gaps = new ArrayList<Gap>();
    if (category == null) {
      gaps.add(Gap.REASON_CATEGORY);
    }
    if (Filler.isAllThereIsIn(reason)) {
      gaps.add(Gap.REASON);
    }
    return List.copyOf(gaps);
  }
}
