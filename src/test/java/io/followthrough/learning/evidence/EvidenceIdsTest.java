package io.followthrough.learning.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.Test;

/** What is stored under a name keeps it. */
public class EvidenceIdsTest {

  @Test
  public void neverChange() {
    assertThat(Arrays.stream(Effect.values()).map(Effect::id))
        .containsExactly("prevented", "detected-sooner", "shortened", "limited");
    assertThat(Arrays.stream(Confidence.values()).map(Confidence::id))
        .containsExactly("high", "medium", "low");
    assertThat(Effect.of("limited")).contains(Effect.LIMITED);
    assertThat(Confidence.of("sure")).isEmpty();
  }
}
