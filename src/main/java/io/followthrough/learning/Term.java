package io.followthrough.learning;

import java.util.Arrays;
import java.util.stream.LongStream;

/** One word of an index, and the texts it is in, in no order. */
final class Term {

  private final String word;
  private long[] ids = new long[1];
  private int texts;
  private double frequency = logOf(0);

  Term(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** A text has this word now. */
  void enters(long id) {
    if (texts == ids.length) {
      ids = Arrays.copyOf(ids, texts + texts / 2 + 1);
    }
    ids[texts] = id;
    count(texts + 1);
  }

  /** A text that had it has it no more. */
  void leaves(long id) {
    var at = 0;
    while (ids[at] != id) {
      at++;
    }
    ids[at] = ids[texts - 1];
    count(texts - 1);
  }

  /** Whether no text has it any more. */
  boolean isUnused() {
    return texts == 0;
  }

  /** The ids of the texts it is in. */
  LongStream ids() {
    return Arrays.stream(ids, 0, texts);
  }

  /**
   * How much it tells of a text that it has this word: less, the more texts have it, and always
   * something.
   *
   * @param logOfAll the logarithm of how many texts there are, and one
   */
  double weight(double logOfAll) {
    return 1 + logOfAll - frequency;
  }

  /** The weight of a word that no text has. */
  static double weightOfUnknown(double logOfAll) {
    return 1 + logOfAll - logOf(0);
  }

  private void count(int number) {
    texts = number;
    frequency = logOf(number);
  }

  private static double logOf(int texts) {
    return Math.log(texts + 1.0);
  }
}
