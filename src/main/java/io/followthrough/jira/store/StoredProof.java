package io.followthrough.jira.store;

import io.followthrough.action.Proof;
import io.followthrough.action.Proof.Check;
import io.followthrough.action.Proof.Word;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people said of an item that is done, as it stands beside the answer: the last word of each
 * kind, a line each. All that was ever said is kept in rows of their own.
 *
 * @param link that one can see it somewhere; {@code null} where nobody said
 * @param confirmation that somebody said so; {@code null} where nobody did
 * @param check the last look whether it held; {@code null} where nobody looked
 */
public record StoredProof(@Nullable Word link, @Nullable Word confirmation, @Nullable Check check) {

  /** Nobody said anything. */
  static final StoredProof NONE = new StoredProof(null, null, null);

  private static final String LINK = "link";
  private static final String CONFIRMED = "confirmed";
  private static final String HELD = "held";
  private static final String FAILED = "failed";

  /** Neither a link nor a moment holds a blank; what a user key may hold, Jira alone knows. */
  private static final String BETWEEN = " ";

  private static final String NOTHING = "-";
  private static final int PARTS = 4;

  /** The same with what a policy asks for. */
  public Proof asked(boolean link, boolean confirmation) {
    return new Proof(link, confirmation, this.link, this.confirmation, check);
  }

  StoredProof linked(Word word) {
    return new StoredProof(word, confirmation, check);
  }

  StoredProof confirmed(Word word) {
    return new StoredProof(link, word, check);
  }

  StoredProof checked(Check look) {
    return new StoredProof(link, confirmation, look);
  }

  static StoredProof of(@Nullable String text) {
    return text == null
        ? NONE
        : text.lines().reduce(NONE, StoredProof::with, (one, other) -> other);
  }

  /** A line for each; {@code null} for nothing. */
  @Nullable String text() {
    var lines =
        Stream.of(
                line(LINK, link),
                line(CONFIRMED, confirmation),
                check == null ? "" : line(check.held() ? HELD : FAILED, check.at(), "", check.by()))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : lines;
  }

  private static String line(String kind, @Nullable Word word) {
    return word == null ? "" : line(kind, word.at(), word.text(), word.by());
  }

  private static String line(String kind, Instant at, String text, String by) {
    return String.join(
        BETWEEN, kind, String.valueOf(at.toEpochMilli()), text.isEmpty() ? NOTHING : text, by);
  }

  private StoredProof with(String line) {
    var parts = line.split(BETWEEN, PARTS);
    if (parts.length < PARTS) {
      throw new IllegalStateException("What proves an item is stored unreadably: " + line);
    }
    var at = Instant.ofEpochMilli(Long.parseLong(parts[1]));
    var word = new Word(parts[3], at, parts[2].equals(NOTHING) ? "" : parts[2]);
    return switch (parts[0]) {
      case LINK -> linked(word);
      case CONFIRMED -> confirmed(word);
      case HELD -> checked(new Check(word.by(), at, true));
      case FAILED -> checked(new Check(word.by(), at, false));
      default -> throw new IllegalStateException("What proves an item is stored as: " + line);
    };
  }
}
