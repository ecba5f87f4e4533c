package io.followthrough.postmortem.factor;

import static io.followthrough.postmortem.factor.Contributions.aFactor;
import static io.followthrough.postmortem.factor.Contributions.factors;
import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Triggers and factors are kept apart, and stand in the field of their section. */
public class FactorsTest {

  @Test
  public void triggersComeFirst() {
    assertThat(factors(aFactor(), aFactor().of(Category.CONFIG_PUSH)).all())
        .extracting(Factor::role)
        .containsExactly(Role.TRIGGER, Role.FACTOR);
  }

  @Test
  public void oneFactorIsJustOne_howeverManyTriggersThereAre() {
    assertThat(factors().isJustOne()).isFalse();
    assertThat(factors(aFactor().of(Category.CONFIG_PUSH)).isJustOne()).isFalse();
    assertThat(factors(aFactor(), aFactor().of(Category.CONFIG_PUSH)).isJustOne()).isTrue();
    assertThat(factors(aFactor(), aFactor().of(Category.NETWORK)).isJustOne()).isFalse();
  }

  @Test
  public void standInTheField_besideWhatElseIsThere() {
    var two = factors(aFactor().saying("a|b"), aFactor().of(Category.CAPACITY));

    var text = two.into("Written by hand.");

    assertThat(text)
        .isEqualTo(
            "Written by hand.\n\n||Part||Sort||What it was||\n"
                + "|trigger|capacity|The pool was sized for half the load|\n"
                + "|factor|software|a\\|b|");
    assertThat(two.areIn(text)).isTrue();
    assertThat(factors().into(text)).isEqualTo("Written by hand.");
    assertThat(two.areIn("Written by hand.")).isFalse();
  }

  @Test
  public void idsNeverChange() {
    assertThat(stream(Role.values()).map(Role::id)).containsExactly("trigger", "factor");
    assertThat(stream(Category.values()).map(one -> one.role().id() + " " + one.id()))
        .containsExactly(
            "trigger binary-push",
            "trigger config-push",
            "trigger user-behaviour",
            "trigger pipeline",
            "trigger provider",
            "trigger performance-decay",
            "trigger capacity",
            "trigger hardware",
            "trigger other-trigger",
            "factor software",
            "factor development-process",
            "factor complex-system",
            "factor deployment-planning",
            "factor network",
            "factor other-factor");
    assertThat(stream(Category.values()).map(one -> Category.of(one.id()).orElseThrow()))
        .containsExactly(Category.values());
  }
}
