package io.followthrough.jira.store;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that does part of an action item, as it stands beside the answer.
 *
 * @param ticket its id
 * @param key the key by which it was attached
 * @param by the user key of who attached it
 */
public record StoredRemediation(long ticket, String key, String by) {

  /** Nothing of the first two holds a blank; what a user key may hold, Jira alone knows. */
  private static final String BETWEEN = " ";

  private static final int PARTS = 3;

  static List<StoredRemediation> allOf(@Nullable String text) {
    return text == null ? List.of() : text.lines().map(StoredRemediation::parsed).toList();
  }

  /** A line for each; {@code null} for none. */
  static @Nullable String text(List<StoredRemediation> all) {
    return all.isEmpty()
        ? null
        : all.stream()
            .map(one -> one.ticket() + BETWEEN + one.key() + BETWEEN + one.by())
            .collect(Collectors.joining("\n"));
  }

  private static StoredRemediation parsed(String line) {
    var parts = line.split(BETWEEN, PARTS);
    if (parts.length < PARTS) {
      throw new IllegalStateException("A remediation ticket is stored unreadably: " + line);
    }
    return new StoredRemediation(Long.parseLong(parts[0]), parts[1], parts[2]);
  }
}
