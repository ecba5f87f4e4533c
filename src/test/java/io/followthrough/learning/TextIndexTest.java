package io.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

public class TextIndexTest {

  private final TextIndex index = new TextIndex(1000);

  @Test
  public void findsNothing_whereThereIsNothing() {
    assertThat(index.like("Flux metrics and alerts", 0.1, 5)).isEmpty();
  }

  @Test
  public void findsTheSameWords_alsoWhenThereIsNoOtherText() {
    index.put(1, "Flux metrics and alerts");

    assertThat(index.like("alerts and metrics: FLUX", 0.6, 5))
        .singleElement()
        .satisfies(match -> assertThat(match.score()).isCloseTo(1, within(1e-9)));
  }

  @Test
  public void findsNothing_forATextWithoutWords() {
    index.put(1, "Flux metrics");
    index.put(2, "***");

    assertThat(index.like("*** 2021", 0.1, 5)).isEmpty();
    assertThat(index.like("", 0.1, 5)).isEmpty();
  }

  @Test
  public void givesRareWordsMoreWeight() {
    IntStream.range(10, 60).forEach(id -> index.put(id, "Add alerts for service" + id));
    index.put(1, "Rotate certificates early");

    var matches = index.like("Add alerts for certificates", 0.1, 5);

    assertThat(matches.get(0).id()).isEqualTo(1);
    assertThat(matches.get(0).score()).isGreaterThan(3 * matches.get(1).score());
  }

  @Test
  public void putsTheBestFirst_andOfEqualsTheOldest() {
    index.put(7, "Version lock Flux");
    index.put(3, "Version lock Flux");
    index.put(5, "Version lock Flux and Traefik");

    assertThat(index.like("Version lock Flux", 0.1, 5))
        .extracting(Match::id)
        .containsExactly(3L, 7L, 5L);
    assertThat(index.like("Version lock Flux", 0.1, 2)).hasSize(2);
  }

  @Test
  public void takesATextInPlaceOfItsOlderOne() {
    index.put(1, "Version lock Flux");
    index.put(1, "Renew certificates");

    assertThat(index.size()).isEqualTo(1);
    assertThat(index.like("Version lock Flux", 0.1, 5)).isEmpty();
    assertThat(index.like("renew certificates", 0.9, 5)).hasSize(1);
  }

  @Test
  public void forgets() {
    index.put(1, "Version lock Flux");
    index.put(2, "Flux alerts");
    index.remove(1);
    index.remove(99);

    assertThat(index.like("Version lock Flux", 0.1, 5)).extracting(Match::id).containsExactly(2L);
  }

  @Test
  public void forgetsTheOldest_whenItIsFull() {
    var small = new TextIndex(2);
    small.put(1, "Version lock Flux");
    small.put(2, "Renew certificates");
    small.put(3, "Write a runbook");

    assertThat(small.size()).isEqualTo(2);
    assertThat(small.like("Version lock Flux", 0.1, 5)).isEmpty();
    assertThat(small.like("Write a runbook", 0.9, 5)).hasSize(1);
  }

  /** Leaving out what cannot reach the score, and changing texts, must not change the answer. */
  @Test
  public void answersAsIfItComparedEachTextByItself() {
    var random = new Random(7);
    IntStream.range(0, 300).forEach(id -> index.put(id, sentence(random)));
    IntStream.range(0, 150).forEach(id -> index.put(id, sentence(random)));
    IntStream.range(100, 200).forEach(index::remove);
    var question = sentence(random);

    var all = index.like(question, Double.MIN_VALUE, 1000);

    for (var atLeast : List.of(0.2, 0.33, 0.6)) {
      assertThat(index.like(question, atLeast, 1000))
          .isEqualTo(all.stream().filter(match -> match.score() >= atLeast).toList());
    }
  }

  private static String sentence(Random random) {
    return IntStream.range(0, 6)
        .mapToObj(place -> "word" + (char) ('a' + (int) Math.abs(random.nextGaussian() * 6)))
        .collect(Collectors.joining(" "));
  }
}
