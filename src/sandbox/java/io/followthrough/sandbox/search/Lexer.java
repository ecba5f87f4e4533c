package io.followthrough.sandbox.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens, and refuses characters and words that must be quoted. */
final class Lexer {

  private static final String RESERVED_CHARACTERS = "{}*/%+^$#@?.;`";
  private static final String SIGNS = "=!<>~(),[]&|";
  private static final List<String> LONG_SIGNS = List.of("!=", "!~", "<=", ">=", "&&", "||");
  private static final String ESCAPES =
      "The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int next;
  private int line = 1;
  private int lineStart;

  private Lexer(String query) {
    this.query = query;
  }

  /** The query's tokens, the last of them the end. */
  static List<Token> tokensOf(String query) {
    return new Lexer(query).read();
  }

  private List<Token> read() {
    while (next < query.length()) {
      var c = query.charAt(next);
      if (c == '\n') {
        next++;
        line++;
        lineStart = next;
      } else if (Character.isWhitespace(c)) {
        next++;
      } else if (c == '"' || c == '\'') {
        quoted(c);
      } else if (SIGNS.indexOf(c) >= 0) {
        sign();
      } else {
        word();
      }
    }
    tokens.add(token(Token.Kind.END, ""));
    return tokens;
  }

  private void sign() {
    var two = query.substring(next, Math.min(next + 2, query.length()));
    var text = LONG_SIGNS.contains(two) ? two : two.substring(0, 1);
    tokens.add(token(Token.Kind.SIGN, text));
    next += text.length();
  }

  private void quoted(char quote) {
    var start = token(Token.Kind.STRING, "");
    var text = new StringBuilder();
    next++;
    while (next < query.length() && query.charAt(next) != quote) {
      one(text);
    }
    if (next == query.length()) {
      var shown = text.toString().replaceAll("[\\r\\n]+", " ");
      throw JqlFault.at(
          start,
          shown.isEmpty()
              ? "The quoted string has not been completed."
              : "The quoted string '%s' has not been completed.".formatted(shown));
    }
    next++;
    tokens.add(new Token(Token.Kind.STRING, text.toString(), start.line(), start.character()));
  }

  private void word() {
    var start = token(Token.Kind.WORD, "");
    var text = new StringBuilder();
    var escaped = false;
    while (next < query.length() && !endsWord(query.charAt(next))) {
      escaped |= query.charAt(next) == '\\';
      refuseReserved(query.charAt(next));
      one(text);
    }
    var kind = escaped ? Token.Kind.STRING : Token.Kind.WORD;
    var word = new Token(kind, text.toString(), start.line(), start.character());
    if (!escaped) {
      refuseReserved(word);
    }
    tokens.add(word);
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || c == '"' || c == '\'' || SIGNS.indexOf(c) >= 0;
  }

  private void refuseReserved(char c) {
    if (RESERVED_CHARACTERS.indexOf(c) >= 0) {
      throw JqlFault.at(
          token(Token.Kind.SIGN, ""),
          "The character '%c' is a reserved JQL character. You must enclose it in a string or use the escape '\\u%04x' instead."
              .formatted(c, (int) c));
    }
  }

  private static void refuseReserved(Token word) {
    if (ReservedWords.isReserved(word.text())) {
      throw JqlFault.at(
          word,
          "'%s' is a reserved JQL word. You must surround it in quotation marks to use it in a query."
              .formatted(word.text()));
    }
    if (word.text().matches("-?\\d{19,}") && !fitsLong(word.text())) {
      throw JqlFault.at(
          word,
          "'%s' is not a valid number. Numbers must be between %,d and %,d."
              .formatted(word.text(), Long.MIN_VALUE, Long.MAX_VALUE));
    }
  }

  private static boolean fitsLong(String digits) {
    return new java.math.BigInteger(digits).bitLength() < Long.SIZE;
  }

  /** Takes one character, or one escape, into the text. */
  private void one(StringBuilder text) {
    var c = query.charAt(next);
    if (c == '\\') {
      text.append(escape());
      return;
    }
    if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
      var place = token(Token.Kind.SIGN, "");
      throw JqlFault.at(
          place,
          "The character 'U+%04X' on line %d at position %d must be escaped. Use the escape '\\u%04x' instead."
              .formatted((int) c, place.line(), place.character(), (int) c));
    }
    next++;
    if (c == '\n') {
      line++;
      lineStart = next;
    }
    text.append(c);
  }

  private char escape() {
    var place = token(Token.Kind.SIGN, "");
    if (next + 1 == query.length()) {
      throw JqlFault.at(place, "The escape sequence has not been completed. " + ESCAPES);
    }
    var c = query.charAt(next + 1);
    if (c == 'u') {
      return unicode(place);
    }
    var plain = "tnr\\\"' ".indexOf(c);
    if (plain < 0) {
      throw illegalEscape(place, next + 2);
    }
    next += 2;
    return "\t\n\r\\\"' ".charAt(plain);
  }

  private char unicode(Token place) {
    for (var digit = next + 2; digit < next + 6; digit++) {
      if (digit >= query.length() || Character.digit(query.charAt(digit), 16) < 0) {
        throw illegalEscape(place, digit + 1);
      }
    }
    var c = (char) Integer.parseInt(query.substring(next + 2, next + 6), 16);
    if (c == 0) {
      throw illegalEscape(place, next + 6);
    }
    next += 6;
    return c;
  }

  private JqlFault illegalEscape(Token place, int end) {
    return JqlFault.at(
        place,
        "'%s' is an illegal JQL escape sequence. %s"
            .formatted(query.substring(next, Math.min(end, query.length())), ESCAPES));
  }

  private Token token(Token.Kind kind, String text) {
    return new Token(kind, text, line, next - lineStart + 1);
  }
}
