package io.followthrough.sandbox.search;

import java.util.List;
import java.util.OptionalInt;

/** Says what is wrong with a query, in Jira's words, every fault at once. */
public final class JqlFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int NOWHERE = 0;
  private static final int AT_END = -1;

  private final transient List<String> messages;
  private final int line;
  private final int character;

  JqlFault(List<String> messages) {
    this(messages, NOWHERE, NOWHERE);
  }

  private JqlFault(List<String> messages, int line, int character) {
    super(String.join(" ", messages));
    this.messages = List.copyOf(messages);
    this.line = line;
    this.character = character;
  }

  /** A query that cannot be read, at a place. */
  static JqlFault at(Token token, String what) {
    return new JqlFault(
        List.of(
            "Error in the JQL Query: %s (line %d, character %d)"
                .formatted(what, token.line(), token.character())),
        token.line(),
        token.character());
  }

  /** A query that stops too early. */
  static JqlFault atEnd(String what) {
    return new JqlFault(List.of("Error in the JQL Query: " + what), AT_END, AT_END);
  }

  /** What is wrong, a sentence a fault. */
  public List<String> messages() {
    return messages;
  }

  /**
   * How many characters of the query stand before what is wrong; empty where the query reads well
   * and means nothing.
   */
  public OptionalInt placeIn(String query) {
    if (line == NOWHERE) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(line == AT_END ? query.length() : JqlText.offset(query, line, character));
  }
}
