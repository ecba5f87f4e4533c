package io.followthrough.sandbox.search;

import java.util.List;

/** What an issue must meet. */
public sealed interface Clause {

  /** Meets all of its parts. */
  record And(List<Clause> parts) implements Clause {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Meets one of its parts. */
  record Or(List<Clause> parts) implements Clause {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Does not meet its part. */
  record Not(Clause part) implements Clause {}

  /**
   * Compares one field.
   *
   * @param field the field's name as written, or {@code cf[10000]}
   */
  record Comparison(String field, Operator operator, Operand operand) implements Clause {}
}
