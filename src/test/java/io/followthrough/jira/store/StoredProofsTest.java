package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Actions;
import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import io.followthrough.action.Proof.Check;
import io.followthrough.action.Proof.Word;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.proof.KeptProof;
import io.followthrough.desk.proof.KeptProof.Finding;
import io.followthrough.desk.proof.KeptProof.Kind;
import io.followthrough.sandbox.FreshDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What shows that items are done is kept in rows of its own, and its last words beside answers. */
public class StoredProofsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00.123Z");
  private static final Visitor ALICE = new Visitor("a user key\twith blanks");
  private static final String LINK = "https://git.example/x?a=%20b|c#d";

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredAnswers answers;
  private StoredProofs proofs;

  @Before
  public void anItemIsAccepted() {
    var objects = StoreTables.in(database);
    answers = new StoredAnswers(objects, new StoredHistory(objects));
    answers.record(301, Actions.accepted(), ALICE, NOW);
    proofs = new StoredProofs(objects, answers);
  }

  @Test
  public void keepsAllThatWasSaid_andTheLastOfEachKindBesideTheAnswer() {
    var later = NOW.plusSeconds(60);
    proofs.link(301, "https://a.example", ALICE, NOW);
    proofs.link(301, LINK, ALICE, later);
    proofs.confirm(301, ALICE, later);

    assertThat(proofs.of(301))
        .extracting(KeptProof::kind)
        .containsExactly(Kind.CONFIRMATION, Kind.LINK, Kind.LINK);
    assertThat(proofs.of(301).get(1).link()).isEqualTo(LINK);
    assertThat(beside())
        .isEqualTo(
            new StoredProof(
                new Word(ALICE.key(), later, LINK), new Word(ALICE.key(), later, ""), null));
    assertThat(proofs.of(302)).isEmpty();
  }

  @Test
  public void keepsWhatWasFound_toTheLetter() {
    var findings =
        Map.of(
            CheckQuestion.SHIPPED, new Finding(CheckReply.YES, ""),
            CheckQuestion.ALERT, new Finding(CheckReply.YES, "Twice|\n=on <Monday>\u2028ü"));
    proofs.check(301, findings, ALICE, NOW);

    var kept = proofs.of(301).get(0);
    assertThat(kept.findings()).isEqualTo(findings);
    assertThat(kept.held()).isFalse();
    assertThat(beside().check()).isEqualTo(new Check(ALICE.key(), NOW, false));
    proofs.check(
        301,
        Map.of(CheckQuestion.SHIPPED, new Finding(CheckReply.YES, "")),
        ALICE,
        NOW.plusSeconds(1));
    assertThat(beside().check()).isEqualTo(new Check(ALICE.key(), NOW.plusSeconds(1), true));
  }

  @Test
  public void leavesItBesideWhateverIsAnsweredAfterIt() {
    proofs.link(301, LINK, ALICE, NOW);
    answers.record(301, Actions.rejected(), ALICE, NOW);
    answers.record(301, Actions.accepted(), ALICE, NOW);

    assertThat(beside().link()).isEqualTo(new Word(ALICE.key(), NOW, LINK));
  }

  private StoredProof beside() {
    return answers.of(List.of(301L)).get(301L).proof();
  }
}
