package io.followthrough.rest;

import io.followthrough.desk.setup.PolicyPreview;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the preview of a policy on the wire.
 *
 * @param looked how many open incidents were looked at
 * @param held which of them would be held back
 * @param hidden how many more would be, which the visitor may not see
 * @param next what to send as {@code after} to go on; {@code null} at the end
 */
public record PreviewJson(int looked, List<Held> held, int hidden, @Nullable String next) {

  /**
   * An incident that would be held back.
   *
   * @param already whether it is held back today, too
   * @param rules the ids of what it would lack
   */
  public record Held(String incident, boolean already, List<String> rules) {}

  static PreviewJson of(PolicyPreview.Part part) {
    var next = part.next();
    return new PreviewJson(
        part.looked(),
        part.held().stream().map(one -> new Held(one.key(), one.already(), one.rules())).toList(),
        part.hidden(),
        next == null ? null : next.project() + "-" + next.issue());
  }

  /** Reads the mark that an earlier part ended with; empty for anything else. */
  static Optional<PolicyPreview.Mark> mark(String text) {
    if (!text.matches("[0-9]{1,18}-[0-9]{1,19}")) {
      return Optional.empty();
    }
    var parts = text.split("-", 2);
    try {
      return Optional.of(
          new PolicyPreview.Mark(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
