package io.followthrough.postmortem.factor;

import org.jspecify.annotations.Nullable;

/**
 * One answer to the question why, to which one may ask why again.
 *
 * @param id its name in storage
 * @param version how often it was written, so that nobody overwrites what he has not seen
 * @param said what it says
 */
public record Why(long id, int version, Said said) {

  /**
   * What an answer says and where it stands.
   *
   * @param parent the id of the answer it asks why of; {@code null} at the root
   * @param text the answer, never empty
   * @param factor the id of the factor that it turned out to be; {@code null} where it is none
   */
  public record Said(@Nullable Long parent, String text, @Nullable Long factor) {

    /** As long as the text may be: a line, so that a tree of them stays readable. */
    public static final int TEXT_LIMIT = 255;

    public Said {
      if (text.isBlank()) {
        throw new IllegalArgumentException("A why says something");
      }
    }
  }

  /** The id of the answer it asks why of; {@code null} at the root. */
  public @Nullable Long parent() {
    return said.parent();
  }

  /** The answer. */
  public String text() {
    return said.text();
  }

  /** The id of the factor that it turned out to be; {@code null} where it is none. */
  public @Nullable Long factor() {
    return said.factor();
  }
}
