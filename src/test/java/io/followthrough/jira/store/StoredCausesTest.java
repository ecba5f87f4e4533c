package io.followthrough.jira.store;

import static io.followthrough.postmortem.factor.Contributions.aFactor;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Factor;
import io.followthrough.postmortem.factor.Why;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Factors and whys are kept in real tables. */
public class StoredCausesTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredCauses causes;

  @Before
  public void open() {
    causes =
        new StoredCauses(
            TestObjects.of(
                database.store(),
                List.of(FactorEntity.class, FactorActionEntity.class, WhyEntity.class)));
  }

  @Test
  public void keepsFactorsWithTheirActionItems_ofEachPostmortemByItself() {
    var factor = causes.add(201, aFactor().answeredBy(301L, 302L).build());
    causes.add(202, aFactor().answeredBy(303L).build());

    assertThat(causes.factors(201).all())
        .containsExactly(new Factor(factor.id(), 1, aFactor().answeredBy(301L, 302L).build()));
    assertThat(causes.factors(203).all()).isEmpty();
  }

  @Test
  public void changesAFactor_andWhatItIsTiedTo() {
    var factor = causes.add(201, aFactor().answeredBy(301L, 302L).build());
    var other =
        aFactor().of(Category.NETWORK).saying("Packets\nwere lost").answeredBy(302L, 303L).build();

    causes.change(factor, other);

    assertThat(causes.factors(201).all()).containsExactly(new Factor(factor.id(), 2, other));
  }

  @Test
  public void takesTheMarkOffItsWhys_whenAFactorGoes() {
    var factor = causes.add(201, aFactor().answeredBy(301L).build());
    var why = causes.add(201, new Why.Said(null, "It leaked", factor.id()));

    causes.remove(factor);

    assertThat(causes.factors(201).all()).isEmpty();
    assertThat(causes.whys(201).all())
        .containsExactly(new Why(why.id(), 2, new Why.Said(null, "It leaked", null)));
  }

  @Test
  public void keepsWhys_andMovesAndRemovesThem() {
    var root = causes.add(201, new Why.Said(null, "Logins failed", null));
    var below = causes.add(201, new Why.Said(root.id(), "The pool was empty", null));

    var moved = causes.change(below, new Why.Said(null, "The pool was dry", null));
    causes.remove(root);

    assertThat(causes.whys(201).all()).containsExactly(moved);
    assertThat(moved.version()).isEqualTo(2);
    assertThat(causes.whys(202).all()).isEmpty();
  }
}
