package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Disposition;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.action.KeptRemediation;
import io.followthrough.sandbox.FreshDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What does part of an item is kept in rows of its own, and beside the answer. */
public class StoredRemediationsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Visitor ALICE = new Visitor("a user key\twith blanks");
  private static final Withdrawal OFF = new Withdrawal("JIRAUSER10101", NOW, "Not\nneeded.");
  private static final TicketRef ONE = new TicketRef(401, "APP-1");
  private static final TicketRef OTHER = new TicketRef(402, "NET-2");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredAnswers answers;
  private StoredRemediations remediations;

  @Before
  public void open() {
    var objects = StoreTables.in(database);
    answers = new StoredAnswers(objects, new StoredHistory(objects));
    remediations = new StoredRemediations(objects, answers);
  }

  @Test
  public void keepsThem_alsoForAnItemThatNobodyAnswered() {
    remediations.attach(301, List.of(ONE, OTHER), ALICE, NOW);

    assertThat(remediations.of(301))
        .extracting(KeptRemediation::ticket)
        .containsExactly(ONE, OTHER);
    assertThat(beside(301))
        .containsExactly(
            new StoredRemediation(401, "APP-1", ALICE.key()),
            new StoredRemediation(402, "NET-2", ALICE.key()));
    assertThat(answers.of(List.of(301L)).get(301L).disposition()).isEqualTo(Disposition.PROPOSED);
  }

  @Test
  public void leavesThemBesideWhateverIsAnswered() {
    remediations.attach(301, List.of(ONE), ALICE, NOW);

    answers.record(301, new Rejected(RejectionReason.OTHER, "No"), ALICE, NOW);

    assertThat(answers.of(List.of(301L)).get(301L).disposition()).isEqualTo(Disposition.REJECTED);
    assertThat(beside(301)).hasSize(1);
  }

  @Test
  public void tellsWhichItemsATicketServes() {
    remediations.attach(301, List.of(ONE), ALICE, NOW);
    remediations.attach(302, List.of(ONE, OTHER), ALICE, NOW);

    assertThat(remediations.itemsOf(Set.of(401L))).containsExactlyInAnyOrder(301L, 302L);
    assertThat(remediations.itemsOf(Set.of(301L))).isEmpty();
    assertThat(remediations.standingOf(Set.of(301L, 302L))).hasSize(3);
  }

  @Test
  public void remembersWhatWasDetached_onceAndForAll() {
    remediations.attach(301, List.of(ONE, OTHER), ALICE, NOW);
    var kept = remediations.of(301).get(0);

    assertThat(remediations.detach(kept, OFF)).isTrue();
    assertThat(remediations.detach(kept, OFF)).isFalse();

    assertThat(remediations.of(301).get(0))
        .isEqualTo(new KeptRemediation(kept.id(), 301, ONE, ALICE.key(), NOW, OFF));
    assertThat(remediations.standingOf(Set.of(301L)))
        .extracting(KeptRemediation::ticket)
        .containsExactly(OTHER);
    assertThat(beside(301)).extracting(StoredRemediation::ticket).containsExactly(402L);
    remediations.detach(remediations.of(301).get(1), OFF);
    assertThat(beside(301)).isEmpty();
  }

  private List<StoredRemediation> beside(long item) {
    return answers.of(List.of(item)).get(item).remediations();
  }
}
