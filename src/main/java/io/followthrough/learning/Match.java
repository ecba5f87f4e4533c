package io.followthrough.learning;

/**
 * A text that is like another one.
 *
 * @param id whose text it is
 * @param score how much, from 0 for no common word to 1 for the same words
 */
public record Match(long id, double score) {

  /** From here on two texts are likely to ask for the same. */
  public static final double SAME = 0.6;

  /**
   * From here on two texts have more in common than chance; most of them ask for something else.
   */
  public static final double LOOSE = 0.33;

  /** From here on two postmortems may tell of the same shape, for somebody to look at. */
  public static final double SHAPED = 0.2;

  /** From here on a few words and a text have enough in common for who searches with them. */
  public static final double FAINT = 0.1;

  /** Whether the two are likely to ask for the same. */
  public boolean isLikelyTheSame() {
    return score >= SAME;
  }
}
