package io.followthrough.jira.store;

import static io.followthrough.action.Actions.accepted;
import static io.followthrough.action.Actions.deferred;
import static io.followthrough.action.Actions.rejected;
import static io.followthrough.action.Actions.riskAccepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.action.Answer;
import io.followthrough.action.Canonical;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.Person;
import io.followthrough.action.Proposed;
import io.followthrough.desk.Visitor;
import io.followthrough.sandbox.FreshDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Answers are kept in real tables, whatever kind they are. */
public class StoredAnswersTest {

  private static final Visitor ALICE = new Visitor("JIRAUSER10100");
  private static final Visitor BOB = new Visitor("JIRAUSER10101");
  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");

  private static final Person CAROL = new Person("JIRAUSER10102", "carol", "Carol", true);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredAnswers answers;
  private StoredHistory history;

  @Before
  public void open() {
    var objects = StoreTables.in(database);
    history = new StoredHistory(objects);
    answers = new StoredAnswers(objects, history);
  }

  @Test
  public void keepsNothing_ofAnItemNobodyAnswered() {
    assertThat(answers.of(List.of(301L))).isEmpty();
    assertThat(answers.of(List.of())).isEmpty();
  }

  @Test
  public void findsItems_whoseAnswerEndsByADay() {
    record(301, deferred());
    record(302, riskAccepted());

    assertThat(answers.endingBy(Disposition.DEFERRED, LocalDate.of(2030, 3, 27))).isEmpty();
    assertThat(answers.endingBy(Disposition.DEFERRED, LocalDate.of(2030, 3, 28)))
        .containsExactly(301L);
    assertThat(answers.endingBy(Disposition.RISK_ACCEPTED, LocalDate.of(2031, 1, 1)))
        .containsExactly(302L);
  }

  @Test
  public void keepsADeferral() {
    record(301, deferred());

    var stored = stored(301);

    assertThat(stored.disposition()).isEqualTo(Disposition.DEFERRED);
    assertThat(stored.reason()).isEqualTo(deferred().reason());
    assertThat(stored.countsUntil()).isEqualTo(LocalDate.of(2030, 3, 28));
    assertThat(stored.delays().deferrals()).isEqualTo(1);
    assertThat(stored.approver()).isNull();
  }

  @Test
  public void keepsAnAcceptedRisk_withWhoAskedAndWhoApproved() {
    answers.record(301, riskAccepted(), BOB, NOW);

    var stored = stored(301);

    assertThat(stored.disposition()).isEqualTo(Disposition.RISK_ACCEPTED);
    assertThat(stored.countsUntil()).isEqualTo(LocalDate.of(2030, 4, 14));
    assertThat(stored.approver()).isEqualTo("JIRAUSER10102");
    assertThat(stored.decidedBy()).isEqualTo(BOB.key());
  }

  @Test
  public void keepsADuplicate() {
    record(301, duplicateOf(302));

    assertThat(stored(301).disposition()).isEqualTo(Disposition.DUPLICATE);
    assertThat(stored(301).duplicateOf()).isEqualTo(302);
    assertThat(answers.duplicatesOf(302)).containsExactly(301L);
    assertThat(answers.duplicatesOf(301)).isEmpty();
  }

  @Test
  public void takesDuplicatesAlong_whenTheirItemBecomesADuplicateItself() {
    record(301, duplicateOf(302));
    record(302, duplicateOf(303));

    assertThat(answers.duplicatesOf(303)).containsExactlyInAnyOrder(301L, 302L);
    assertThat(stored(301).decidedBy()).isEqualTo(ALICE.key());
  }

  @Test
  public void emptiesTheFields_ofTheAnswerBefore() {
    record(301, riskAccepted());
    record(301, duplicateOf(302));
    record(301, accepted());

    var stored = stored(301);

    assertThat(stored.disposition()).isEqualTo(Disposition.ACCEPTED);
    assertThat(stored.countsUntil()).isNull();
    assertThat(stored.approver()).isNull();
    assertThat(stored.duplicateOf()).isNull();
    assertThat(stored.reason()).isEmpty();
    assertThat(answers.duplicatesOf(302)).isEmpty();
  }

  @Test
  public void remembersHowOftenAnItemWasDeferred_throughEveryOtherAnswer() {
    record(301, deferred());
    record(301, rejected());
    record(301, new Proposed());

    assertThat(stored(301).delays().deferrals()).isEqualTo(1);
  }

  @Test
  public void remembersHowOftenAPromiseWasPutOff_throughEveryOtherAnswer() {
    record(301, accepted());
    record(301, accepted().extended("The vendor is late.", null));
    record(301, accepted().extended("Later still.", CAROL));
    assertThat(stored(301).approver()).isEqualTo(CAROL.key());
    record(301, accepted());
    record(301, new Proposed());

    assertThat(stored(301).delays().extensions()).isEqualTo(2);
    assertThat(stored(301).approver()).isNull();
  }

  @Test
  public void readsAThousandAnswers_withOneStatement() {
    var ids = LongStream.rangeClosed(1, 1000).boxed().toList();
    record(1, rejected());
    record(1000, deferred());
    database.store().statements().reset();

    assertThat(answers.of(ids)).containsOnlyKeys(1L, 1000L);

    assertThat(database.store().statements().sent()).isEqualTo(1);
  }

  @Test
  public void keepsEveryAnswer_withWhoAndWhenAndWhatWasBefore() {
    record(301, accepted());
    answers.record(301, riskAccepted(), BOB, NOW.plusSeconds(60));
    record(301, new Proposed());

    var changes = history.of(301, Integer.MAX_VALUE, 10);

    assertThat(changes)
        .extracting(StoredChange::before, StoredChange::disposition, StoredChange::by)
        .containsExactly(
            tuple(Disposition.RISK_ACCEPTED, Disposition.PROPOSED, ALICE.key()),
            tuple(Disposition.ACCEPTED, Disposition.RISK_ACCEPTED, BOB.key()),
            tuple(null, Disposition.ACCEPTED, ALICE.key()));
    assertThat(changes.get(1).at()).isEqualTo(NOW.plusSeconds(60));
    assertThat(changes.get(1).countsUntil()).isEqualTo(LocalDate.of(2030, 4, 14));
    assertThat(changes.get(1).approver()).isEqualTo("JIRAUSER10102");
    assertThat(changes.get(1).reason()).isEqualTo(riskAccepted().reason());
    assertThat(changes.get(2).owner()).isEqualTo(BOB.key());
    assertThat(changes.get(2).priority()).isEqualTo("High");
    assertThat(changes.get(2).due()).isEqualTo(LocalDate.of(2030, 3, 14));
    assertThat(changes.get(2).type()).isEqualTo(accepted().type());
  }

  @Test
  public void keepsTheFields_ofTheOtherKindsOfAnswersToo() {
    record(301, deferred());
    record(301, rejected());
    record(301, duplicateOf(302));

    var changes = history.of(301, Integer.MAX_VALUE, 10);

    assertThat(changes.get(0).duplicateOf()).isEqualTo(302);
    assertThat(changes.get(1).category()).isEqualTo(rejected().category());
    assertThat(changes.get(1).reason()).isEqualTo(rejected().reason());
    assertThat(changes.get(2).countsUntil()).isEqualTo(LocalDate.of(2030, 3, 28));
    assertThat(changes.get(2).deferrals()).isEqualTo(1);
  }

  @Test
  public void pagesThroughTheHistory_ofOneItemOnly() {
    record(301, accepted());
    record(302, deferred());
    record(301, rejected());
    record(301, deferred());

    var first = history.of(301, Integer.MAX_VALUE, 2);
    var second = history.of(301, first.get(1).id(), 2);

    assertThat(first)
        .extracting(StoredChange::disposition)
        .containsExactly(Disposition.DEFERRED, Disposition.REJECTED);
    assertThat(second).extracting(StoredChange::disposition).containsExactly(Disposition.ACCEPTED);
  }

  @Test
  public void writesItDown_whoMovesDuplicatesAlong() {
    record(301, duplicateOf(302));
    answers.record(302, duplicateOf(303), BOB, NOW);

    assertThat(history.of(301, Integer.MAX_VALUE, 10))
        .extracting(StoredChange::duplicateOf, StoredChange::by)
        .containsExactly(tuple(303L, BOB.key()), tuple(302L, ALICE.key()));
  }

  @Test
  public void tellsWhoseAnswerChanged_alsoOfWhatWasTakenAlong() {
    assertThat(answers.record(301, duplicateOf(302), ALICE, NOW)).containsExactly(301L);
    assertThat(answers.record(302, duplicateOf(303), ALICE, NOW))
        .containsExactlyInAnyOrder(301L, 302L);
  }

  @Test
  public void keepsTheMark_untilItIsAnsweredAgain() {
    record(301, accepted());
    answers.mark(301, true);
    answers.mark(302, true);

    assertThat(stored(301).unasked()).isTrue();
    assertThat(stored(302)).isNull();

    record(301, rejected());
    assertThat(stored(301).unasked()).isFalse();
  }

  private void record(long actionId, Answer answer) {
    answers.record(actionId, answer, ALICE, NOW);
  }

  private static Duplicate duplicateOf(long id) {
    return new Duplicate(new Canonical(id, "NET-" + id, Disposition.ACCEPTED, true, false, false));
  }

  private StoredAnswer stored(long actionId) {
    return answers.of(List.of(actionId)).get(actionId);
  }
}
