package io.followthrough.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Where one age ends, the next one begins. */
@RunWith(Parameterized.class)
public class AgeBucketTest {

  private final long days;
  private final String bucket;

  public AgeBucketTest(long days, String bucket) {
    this.days = days;
    this.bucket = bucket;
  }

  @Parameters(name = "{0} days are in {1}")
  public static List<Object[]> ages() {
    return List.of(
        new Object[] {0L, "0-7"},
        new Object[] {7L, "0-7"},
        new Object[] {8L, "8-30"},
        new Object[] {30L, "8-30"},
        new Object[] {31L, "31-90"},
        new Object[] {90L, "31-90"},
        new Object[] {91L, "91-180"},
        new Object[] {180L, "91-180"},
        new Object[] {181L, "181-"},
        new Object[] {40_000L, "181-"});
  }

  @Test
  public void holdsTheAge() {
    assertThat(AgeBucket.of(days).id()).isEqualTo(bucket);
  }
}
