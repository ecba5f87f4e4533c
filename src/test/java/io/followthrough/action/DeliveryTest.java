package io.followthrough.action;

import static io.followthrough.action.Delivery.DONE;
import static io.followthrough.action.Delivery.UNFULFILLED;
import static io.followthrough.action.Delivery.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.Test;

/** A closed ticket is not a kept promise. */
public class DeliveryTest {

  private static final Set<String> FULFILLING = Set.of("Done", "Fixed");

  @Test
  public void isDone_whenClosedWithAFulfillingResolution() {
    assertThat(Delivery.closedAs("Fixed", FULFILLING)).isEqualTo(DONE);
    assertThat(Delivery.closedAs("fixed", FULFILLING)).isEqualTo(DONE);
  }

  @Test
  public void isDone_whenTheWorkflowSetsNoResolution() {
    assertThat(Delivery.closedAs(null, FULFILLING)).isEqualTo(DONE);
  }

  @Test
  public void isUnfulfilled_whenClosedWithAnyOther() {
    assertThat(Delivery.closedAs("Won't Do", FULFILLING)).isEqualTo(UNFULFILLED);
    assertThat(Delivery.closedAs("", FULFILLING)).isEqualTo(UNFULFILLED);
    assertThat(Delivery.closedAs("Not Fixed", FULFILLING)).isEqualTo(UNFULFILLED);
  }

  @Test
  public void isClosed_doneOrNot() {
    assertThat(Delivery.values())
        .filteredOn(Delivery::isClosed)
        .containsExactly(DONE, VERIFIED, UNFULFILLED);
  }
}
