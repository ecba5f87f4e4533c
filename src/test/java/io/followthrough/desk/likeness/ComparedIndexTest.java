package io.followthrough.desk.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.learning.Match;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.Test;

/** Each node finds what any node wrote, in memory that does not grow without end. */
public class ComparedIndexTest {

  private final KeptTexts texts = new KeptTexts();
  private final ComparedIndex index = new ComparedIndex(texts, 5000);

  @Test
  public void findsNothing_asLongAsNothingIsKept() {
    assertThat(index.like("Version lock Flux", 0.6, 5)).isEmpty();
  }

  @Test
  public void findsWhatWasKeptSinceTheLastQuestion_onEveryNode() {
    var otherNode = new ComparedIndex(texts, 5000);
    texts.keep(Map.of(301L, "Version lock Flux"));
    assertThat(found(index, "Version lock Flux")).containsExactly(301L);
    assertThat(found(otherNode, "Version lock Flux")).containsExactly(301L);

    texts.keep(Map.of(302L, "Renew the certificates"));
    texts.keep(Map.of(301L, "Write a runbook for Flux"));

    for (var node : List.of(index, otherNode)) {
      assertThat(found(node, "Renew the certificates")).containsExactly(302L);
      assertThat(found(node, "Write a runbook for Flux")).containsExactly(301L);
      assertThat(found(node, "Version lock")).isEmpty();
    }
  }

  @Test
  public void findsWhatBecameVisibleLate() {
    texts.skip(50);
    texts.keep(Map.of(301L, "Version lock Flux"));
    assertThat(found(index, "Version lock Flux")).containsExactly(301L);

    texts.late(20, 302, "Version lock Flux");

    assertThat(found(index, "Version lock Flux")).containsExactly(301L, 302L);
  }

  @Test
  public void readsManyTexts_aPageAtATime() {
    keepNumbered(1, 2500);

    assertThat(found(index, "Number w2500")).containsExactly(2500L);

    assertThat(texts.reads()).isEqualTo(3);
  }

  @Test
  public void holdsTheNewestOnes_whenThereAreTooMany() {
    var small = new ComparedIndex(texts, 1000);
    keepNumbered(1, 2500);

    assertThat(found(small, "Number w2500")).containsExactly(2500L);
    assertThat(texts.reads()).isEqualTo(2);
    assertThat(found(small, "Number w1500")).doesNotContain(1500L);
  }

  private void keepNumbered(long from, long to) {
    LongStream.rangeClosed(from, to).forEach(id -> texts.keep(Map.of(id, "Number w" + id)));
  }

  private static List<Long> found(ComparedIndex index, String text) {
    return index.like(text, 0.6, 5).stream().map(Match::id).toList();
  }
}
