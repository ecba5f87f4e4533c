package io.followthrough.desk.proof;

import io.followthrough.action.CheckQuestion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check as somebody filled it in.
 *
 * @param said what was said to each question; one that is absent was passed over
 */
public record CheckForm(Map<CheckQuestion, Said> said) {

  /** A reply by its id, and what there is to tell; either may be missing. */
  public record Said(@Nullable String reply, @Nullable String text) {

    static final Said NOTHING = new Said(null, null);
  }

  public CheckForm {
    said = Map.copyOf(said);
  }
}
