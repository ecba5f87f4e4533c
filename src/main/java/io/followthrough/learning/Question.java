package io.followthrough.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A text that others are compared with.
 *
 * @param known the weights of those of its words that an index has, heaviest first
 * @param length how long it is as an arrow in the space of words
 * @param logOfAll the logarithm of how many texts the index has, and one
 */
record Question(Map<Term, Double> known, double length, double logOfAll) {

  static Question of(Map<String, Integer> words, Map<String, Term> terms, double logOfAll) {
    var known = new LinkedHashMap<Term, Double>();
    var square = 0.0;
    for (var word : words.entrySet()) {
      var term = terms.get(word.getKey());
      var weight =
          word.getValue() * (term == null ? Term.weightOfUnknown(logOfAll) : term.weight(logOfAll));
      if (term != null) {
        known.put(term, weight);
      }
      square += weight * weight;
    }
    return new Question(heaviestFirst(known), Math.sqrt(square), logOfAll);
  }

  /**
   * The ids of the texts that may reach a score. Whatever has none of the heavy words cannot reach
   * it with the light ones that are left, so the words that many texts have are mostly not looked
   * at.
   */
  LongStream candidates(double atLeast) {
    var left = known.values().stream().mapToDouble(weight -> weight * weight).sum();
    var ids = LongStream.builder();
    for (var term : known.entrySet()) {
      if (Math.sqrt(left) < atLeast * length) {
        break;
      }
      term.getKey().ids().forEach(ids);
      left -= term.getValue() * term.getValue();
    }
    return once(ids.build().sorted().toArray());
  }

  /** How much a text is like this one, from 0 to 1. */
  double score(Bag text) {
    return Math.min(1, text.along(known, logOfAll) / (length * text.length(logOfAll)));
  }

  /** What is sorted, each but once; {@code distinct} would make an object of each number. */
  private static LongStream once(long[] sorted) {
    return IntStream.range(0, sorted.length)
        .filter(at -> at == 0 || sorted[at] != sorted[at - 1])
        .mapToLong(at -> sorted[at]);
  }

  private static Map<Term, Double> heaviestFirst(Map<Term, Double> weights) {
    var sorted = new LinkedHashMap<Term, Double>();
    weights.entrySet().stream()
        .sorted(Map.Entry.<Term, Double>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
