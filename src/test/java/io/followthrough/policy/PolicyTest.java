package io.followthrough.policy;

import static io.followthrough.policy.Level.POSTMORTEM;
import static io.followthrough.policy.Level.TRIAGED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** What the plugin asks for out of the box. */
public class PolicyTest {

  @Test
  public void asksForTriagedActionItems() {
    assertThat(Policy.standard().level()).isEqualTo(TRIAGED);
  }

  @Test
  public void concernsIncidents_howeverTheyAreWritten() {
    assertThat(Policy.standard().concerns("Incident")).isTrue();
    assertThat(Policy.standard().concerns("INCIDENT")).isTrue();
    assertThat(Policy.standard().concerns("Bug")).isFalse();
    assertThat(Policy.standard().concerns("")).isFalse();
  }

  @Test
  public void aLevelIncludesItselfAndThoseBelow() {
    assertThat(TRIAGED.includes(TRIAGED)).isTrue();
    assertThat(TRIAGED.includes(POSTMORTEM)).isTrue();
    assertThat(POSTMORTEM.includes(TRIAGED)).isFalse();
  }

  @Test
  public void levelsKeepTheirIds() {
    assertThat(Level.values()).extracting(Level::id).containsExactly("postmortem", "triaged");
  }
}
