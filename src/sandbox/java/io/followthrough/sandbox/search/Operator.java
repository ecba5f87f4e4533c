package io.followthrough.sandbox.search;

/** How a clause compares. */
public enum Operator {
  EQUALS("="),
  NOT_EQUALS("!="),
  LIKE("~"),
  NOT_LIKE("!~"),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not");

  private final String words;

  Operator(String words) {
    this.words = words;
  }

  /** How it is written. */
  public String words() {
    return words;
  }

  /**
   * The operator of the negated clause: JQL reads {@code NOT a = b} as {@code a != b}, which an
   * empty field does not meet either.
   */
  Operator negated() {
    return switch (this) {
      case EQUALS -> NOT_EQUALS;
      case NOT_EQUALS -> EQUALS;
      case LIKE -> NOT_LIKE;
      case NOT_LIKE -> LIKE;
      case LESS -> GREATER_OR_EQUAL;
      case LESS_OR_EQUAL -> GREATER;
      case GREATER -> LESS_OR_EQUAL;
      case GREATER_OR_EQUAL -> LESS;
      case IN -> NOT_IN;
      case NOT_IN -> IN;
      case IS -> IS_NOT;
      case IS_NOT -> IS;
    };
  }

  boolean isNegative() {
    return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
  }

  boolean isRelational() {
    return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
  }

  boolean isLike() {
    return this == LIKE || this == NOT_LIKE;
  }

  boolean takesList() {
    return this == IN || this == NOT_IN;
  }
}
