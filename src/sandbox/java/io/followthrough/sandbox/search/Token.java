package io.followthrough.sandbox.search;

/**
 * One word or sign of a query.
 *
 * @param text what it means, escapes resolved
 * @param line where it starts, from 1
 * @param character where it starts in its line, from 1
 */
record Token(Kind kind, String text, int line, int character) {

  enum Kind {
    /** A word without quotes. */
    WORD,
    /** A word that says more than its letters: quoted, or with an escape in it. */
    STRING,
    SIGN,
    END
  }

  /** Whether this is the given keyword or sign; what is quoted never is. */
  boolean is(String keyword) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(keyword);
  }

  boolean isEnd() {
    return kind == Kind.END;
  }
}
