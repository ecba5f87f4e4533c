package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.evidence.KeptClaim;
import io.followthrough.desk.evidence.Look;
import io.followthrough.desk.evidence.Question;
import io.followthrough.learning.evidence.Claim;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Claims, and looks in vain, are kept in real tables and never erased. */
public class StoredClaimsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Visitor ALICE = new Visitor("JIRAUSER10100");
  private static final Withdrawal BACK = new Withdrawal("JIRAUSER10101", NOW, "It was\nanother.");
  private static final Claim CLAIM =
      new Claim(301, 101, 201, Effect.LIMITED, Confidence.LOW, "Fewer would\nhave noticed.");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredClaims claims;
  private StoredLooks looks;

  @Before
  public void open() {
    var objects = TestObjects.of(database.store(), List.of(ClaimEntity.class, LookEntity.class));
    claims = new StoredClaims(objects);
    looks = new StoredLooks(objects);
  }

  @Test
  public void keepsAClaim_alsoOnceItIsTakenBack() {
    var kept = claims.add(CLAIM, ALICE, NOW);

    assertThat(kept).isEqualTo(new KeptClaim(kept.id(), CLAIM, ALICE.key(), NOW, null));
    assertThat(claims.standingFor(List.of(301L, 302L))).containsExactly(kept);
    assertThat(claims.withdraw(kept.id(), BACK)).isTrue();

    assertThat(claims.withdraw(kept.id(), BACK)).isFalse();
    assertThat(claims.standingFor(List.of(301L))).isEmpty();
    assertThat(claims.madeIn(201))
        .containsExactly(new KeptClaim(kept.id(), CLAIM, ALICE.key(), NOW, BACK));
    assertThat(claims.madeIn(202)).isEmpty();
  }

  @Test
  public void tellsThoseThatStand_aPartAtATime() {
    var first = claims.add(CLAIM, ALICE, NOW);
    var second = claims.add(CLAIM, ALICE, NOW);
    var third = claims.add(CLAIM, ALICE, NOW);
    claims.withdraw(second.id(), BACK);

    assertThat(claims.standing(0, 1)).containsExactly(first);
    assertThat(claims.standing(first.id(), 9)).containsExactly(third);
  }

  @Test
  public void keepsALookInVain_alsoOnceItIsTakenBack() {
    var look = looks.add(201, Question.BEFORE, "All of NET.", ALICE, NOW);
    looks.add(202, Question.BACKLOG, "", ALICE, NOW);

    assertThat(looks.of(201)).containsExactly(look);
    assertThat(looks.withdraw(look.id(), BACK)).isTrue();
    assertThat(looks.withdraw(look.id(), BACK)).isFalse();
    assertThat(looks.of(201))
        .containsExactly(
            new Look(look.id(), Question.BEFORE, "All of NET.", ALICE.key(), NOW, BACK));
  }
}
