package io.followthrough.gate;

import java.util.List;

/**
 * Something to tell a person, in no language yet. The edges put it into words.
 *
 * @param key the name of the sentence, a literal
 * @param arguments what fills {@code {0}}, {@code {1}} …
 * @param parts what is listed at the place after the last argument; may be empty
 */
public record Message(String key, List<String> arguments, List<Message> parts) {

  public Message {
    arguments = List.copyOf(arguments);
    parts = List.copyOf(parts);
  }

  /** A sentence with its arguments. */
  public static Message of(String key, String... arguments) {
    return new Message(key, List.of(arguments), List.of());
  }

  /** The words of somebody else, which are not ours to translate. */
  public static Message verbatim(String words) {
    return of("followthrough.verbatim", words);
  }

  /** The same sentence with a list at its end. */
  public Message listing(List<Message> listed) {
    return new Message(key, arguments, listed);
  }
}
