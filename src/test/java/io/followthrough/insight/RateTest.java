package io.followthrough.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** A rate is never told without what it is a part of. */
public class RateTest {

  @Test
  public void isRounded() {
    assertThat(new Rate(2, 3).percent()).hasValue(67);
    assertThat(new Rate(1, 3).percent()).hasValue(33);
    assertThat(new Rate(1, 200).percent()).hasValue(1);
  }

  @Test
  public void isNone_whereThereIsNothingToBePartOf() {
    assertThat(new Rate(0, 0).percent()).isEmpty();
  }
}
