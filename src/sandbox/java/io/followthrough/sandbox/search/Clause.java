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

  /**
   * Had a value, or has it.
   *
   * @param several whether a list was announced, as by {@code WAS IN}
   */
  record Was(String field, boolean several, Operand operand, List<Circumstance> circumstances)
      implements Clause {
    public Was {
      circumstances = List.copyOf(circumstances);
    }
  }

  /** Changed its value. */
  record Changed(String field, List<Circumstance> circumstances) implements Clause {
    public Changed {
      circumstances = List.copyOf(circumstances);
    }
  }

  /** When, by whom or between which values. */
  record Circumstance(Kind kind, Operand operand) {

    /** What a circumstance is about. */
    public enum Kind {
      FROM("from"),
      TO("to"),
      BY("by"),
      BEFORE("before"),
      AFTER("after"),
      ON("on"),
      DURING("during");

      private final String word;

      Kind(String word) {
        this.word = word;
      }

      /** How it is written. */
      public String word() {
        return word;
      }
    }
  }
}
