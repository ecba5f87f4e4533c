package io.followthrough.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another action item asks for the same, and its answer is the one that counts. That other item is
 * no duplicate itself, so that nothing goes round in circles.
 *
 * @param of the other item; {@code null} while none is named, and once its ticket is gone
 */
public record Duplicate(@Nullable Canonical of) implements Answer {

  @Override
  public Disposition disposition() {
    return Disposition.DUPLICATE;
  }

  @Override
  public List<Gap> gaps() {
    if (of == null) {
      return List.of(Gap.CANONICAL);
    }
    return switch (of.disposition()) {
      case REJECTED -> List.of(Gap.CANONICAL_REJECTED);
      case PROPOSED, DUPLICATE -> List.of(Gap.CANONICAL_UNTRIAGED);
      case ACCEPTED, DEFERRED, RISK_ACCEPTED ->
          of.triaged() ? List.of() : List.of(Gap.CANONICAL_UNTRIAGED);
    };
  }

  /** The same answer for somebody who may not learn which item that is. */
  Duplicate unnamed() {
    return of == null ? this : new Duplicate(of.unnamed());
  }
}
