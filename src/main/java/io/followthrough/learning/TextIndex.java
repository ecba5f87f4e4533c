package io.followthrough.learning;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds texts that are like another one, by the angle between them: the more rare words two texts
 * share, and the fewer they do not, the nearer it comes to 1 (TF-IDF cosine). It holds so many
 * texts and no more; the one that came first goes first. Not made for several threads at once.
 */
public final class TextIndex {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score).reversed().thenComparingLong(Match::id);

  private final int capacity;
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<Long, Bag> texts = new LinkedHashMap<>();

  /**
   * An index without a text.
   *
   * @param capacity how many texts it holds
   */
  public TextIndex(int capacity) {
    this.capacity = capacity;
  }

  /** How many texts it holds. */
  public int size() {
    return texts.size();
  }

  /** Takes a text in, in place of the one of the same id. */
  public void put(long id, String text) {
    var words = Terms.of(text);
    var old = texts.get(id);
    if (old != null && old.isOf(words)) {
      return;
    }
    remove(id);
    if (texts.size() == capacity) {
      remove(texts.keySet().iterator().next());
    }
    var bag = Bag.of(words, word -> terms.computeIfAbsent(word, Term::new));
    bag.terms().forEach(term -> term.enters(id));
    texts.put(id, bag);
  }

  /** Forgets a text. */
  public void remove(long id) {
    var bag = texts.remove(id);
    if (bag != null) {
      bag.terms().forEach(term -> leave(term, id));
    }
  }

  /**
   * The texts that are most like another one, best first; of two that are equally so the one of the
   * lower id.
   *
   * @param atLeast the least score, above 0
   * @param most how many at most
   */
  public List<Match> like(String text, double atLeast, int most) {
    var question = Question.of(Terms.of(text), terms, Math.log(texts.size() + 1.0));
    return question
        .candidates(atLeast)
        .mapToObj(id -> new Match(id, question.score(requireNonNull(texts.get(id)))))
        .filter(match -> match.score() >= atLeast)
        .sorted(BEST_FIRST)
        .limit(most)
        .toList();
  }

  private void leave(Term term, long id) {
    term.leaves(id);
    if (term.isUnused()) {
      terms.remove(term.word());
    }
  }
}
