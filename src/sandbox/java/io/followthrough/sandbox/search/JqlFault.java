package io.followthrough.sandbox.search;

import java.util.List;

/** Says what is wrong with a query, in Jira's words, every fault at once. */
public final class JqlFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> messages;

  JqlFault(List<String> messages) {
    super(String.join(" ", messages));
    this.messages = List.copyOf(messages);
  }

  /** A query that cannot be read, at a place. */
  static JqlFault at(Token token, String what) {
    return new JqlFault(
        List.of(
            "Error in the JQL Query: %s (line %d, character %d)"
                .formatted(what, token.line(), token.character())));
  }

  /** A query that stops too early. */
  static JqlFault atEnd(String what) {
    return new JqlFault(List.of("Error in the JQL Query: " + what));
  }

  /** What is wrong, a sentence a fault. */
  public List<String> messages() {
    return messages;
  }
}
