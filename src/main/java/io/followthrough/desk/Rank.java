package io.followthrough.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where something stands in a list that is put in order anew whenever it is read: the larger its
 * numbers, the further up; of two with the same numbers the one of the lower id.
 *
 * @param first what counts first
 * @param second what counts where the first is the same
 * @param id whose place it is
 */
public record Rank(long first, long second, long id) implements Comparable<Rank> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,18})");

  @Override
  public int compareTo(Rank other) {
    var byFirst = Long.compare(other.first, first);
    var bySecond = Long.compare(other.second, second);
    return byFirst != 0 ? byFirst : bySecond != 0 ? bySecond : Long.compare(id, other.id);
  }

  /** In letters that may stand in an address, for nobody to read anything into. */
  String text() {
    var plain = first + "." + second + "." + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /** The place that {@link #text} was made of; empty for anything else. */
  static Optional<Rank> parse(String text) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      var match = FORM.matcher(plain);
      return match.matches()
          ? Optional.of(
              new Rank(number(match.group(1)), number(match.group(2)), number(match.group(3))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }
}
