package io.followthrough.sandbox.search;

import java.util.List;

/** Goes through the tokens of a query, and says where they are not what is expected. */
final class TokenStream {

  /** Deeper nesting is nobody's question; it would only exhaust the stack. */
  private static final int DEEPEST = 200;

  /** Longer queries are no question either; the database would choke on them. */
  private static final int LONGEST = 10_000;

  private final List<Token> tokens;
  private int next;
  private int depth;

  TokenStream(String query) {
    this.tokens = Lexer.tokensOf(query);
    if (tokens.size() > LONGEST) {
      throw JqlFault.at(
          tokens.get(LONGEST),
          "The query has more than %,d words. Ask for several values with IN, or in several queries."
              .formatted(LONGEST));
    }
  }

  Token peek() {
    return tokens.get(next);
  }

  /** The token, which is gone past. */
  Token pass() {
    return tokens.get(next++);
  }

  /** Goes past a keyword or sign, if it comes next. */
  boolean take(String keyword) {
    var there = peek().is(keyword);
    if (there) {
      next++;
    }
    return there;
  }

  void expect(String keyword) {
    if (!take(keyword)) {
      throw unexpected("Expecting '%s'".formatted(keyword));
    }
  }

  /** Whether a name or value comes next, and no keyword or sign. */
  boolean isName() {
    var token = peek();
    return token.kind() == Token.Kind.STRING
        || token.kind() == Token.Kind.WORD && !ReservedWords.isKeyword(token.text());
  }

  /** Goes a level down in parentheses; {@link #higher} comes back up. */
  void deeper() {
    if (++depth > DEEPEST) {
      throw JqlFault.at(
          peek(),
          "The query nests more than %d levels. Flatten it: 'a OR (b OR c)' is 'a OR b OR c'."
              .formatted(DEEPEST));
    }
  }

  void higher() {
    depth--;
  }

  JqlFault unexpected(String expecting) {
    var token = peek();
    return token.isEnd()
        ? JqlFault.atEnd(expecting + " before the end of the query.")
        : JqlFault.at(token, "%s but got '%s'.".formatted(expecting, token.text()));
  }
}
