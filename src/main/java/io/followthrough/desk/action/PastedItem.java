package io.followthrough.desk.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list that somebody pasted, as it was understood.
 *
 * @param line which line it is, from 1
 * @param text the line as it was pasted
 * @param summary what is to be done; {@code null} where the line was not understood
 * @param description the whole line where the summary does not hold all of it, and the lines that
 *     go on with it; may be empty
 * @param done whether the list called it done
 * @param links the addresses in it, in order
 */
public record PastedItem(
    int line,
    String text,
    @Nullable String summary,
    String description,
    boolean done,
    List<String> links) {

  public PastedItem {
    links = List.copyOf(links);
  }

  static PastedItem notUnderstood(int line, String text) {
    return new PastedItem(line, text, null, "", false, List.of());
  }

  /** The same item with one line more. */
  PastedItem and(String more) {
    return new PastedItem(
        line, text, summary, description.isEmpty() ? more : description + "\n" + more, done, links);
  }
}
