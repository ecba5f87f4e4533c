package io.followthrough.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** Of which items more is asked than a closed ticket, and when. */
public class ProofRulesTest {

  @Test
  public void askNothingMore_asShipped() {
    var shipped = ProofRules.standard();

    assertThat(shipped.link().asks(true)).isFalse();
    assertThat(shipped.confirmation().asks(true)).isFalse();
    assertThat(shipped.verifyAfter("SEV1")).hasValue(30);
    assertThat(shipped.staleDays()).isEqualTo(21);
  }

  @Test
  public void tellPriorityActionsApart() {
    assertThat(AskedOf.PRIORITY.asks(true)).isTrue();
    assertThat(AskedOf.PRIORITY.asks(false)).isFalse();
    assertThat(AskedOf.ALL.asks(false)).isTrue();
  }

  @Test
  public void countOtherDaysForSomeSeverities() {
    var rules = new ProofRules(AskedOf.NONE, AskedOf.NONE, 30, Map.of("SEV1", 7, "SEV4", 0), 21);

    assertThat(rules.verifyAfter("SEV1")).hasValue(7);
    assertThat(rules.verifyAfter("")).hasValue(30);
    assertThat(rules.verifyAfter("SEV4")).isEmpty();
  }
}
