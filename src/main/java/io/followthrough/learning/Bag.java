package io.followthrough.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words of one text in an index, each with how often it is there. */
final class Bag {

  private final Term[] terms;
  private final int[] counts;

  private Bag(Term[] terms, int[] counts) {
    this.terms = terms;
    this.counts = counts;
  }

  static Bag of(Map<String, Integer> words, Function<String, Term> lookUp) {
    return new Bag(
        words.keySet().stream().map(lookUp).toArray(Term[]::new),
        words.values().stream().mapToInt(Integer::intValue).toArray());
  }

  List<Term> terms() {
    return List.of(terms);
  }

  /** Whether it holds just these words, which come in alphabetical order as its own do. */
  boolean isOf(Map<String, Integer> words) {
    return Arrays.equals(counts, words.values().stream().mapToInt(Integer::intValue).toArray())
        && Arrays.stream(terms).map(Term::word).toList().equals(List.copyOf(words.keySet()));
  }

  /** How long it is as an arrow in the space of words. */
  double length(double logOfAll) {
    var square = 0.0;
    for (var at = 0; at < terms.length; at++) {
      var part = counts[at] * terms[at].weight(logOfAll);
      square += part * part;
    }
    return Math.sqrt(square);
  }

  /** How far it goes along another arrow. */
  double along(Map<Term, Double> other, double logOfAll) {
    var sum = 0.0;
    for (var at = 0; at < terms.length; at++) {
      var part = other.get(terms[at]);
      if (part != null) {
        sum += counts[at] * terms[at].weight(logOfAll) * part;
      }
    }
    return sum;
  }
}
