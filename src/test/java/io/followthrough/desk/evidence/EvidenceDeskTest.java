package io.followthrough.desk.evidence;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.action.Actions.rejected;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static io.followthrough.postmortem.timeline.Entries.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.Part;
import io.followthrough.desk.Past;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.insight.AnswerGiven;
import io.followthrough.learning.evidence.Claim;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import io.followthrough.learning.evidence.Stance;
import io.followthrough.learning.evidence.Toll;
import io.followthrough.postmortem.timeline.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** What speaks for an item is told in incidents and minutes, to each of what he may see. */
public class EvidenceDeskTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private ReportSource source;
  @Mock private Timelines timelines;

  private Past past;
  private EvidenceDesk desk;

  @Before
  public void open() {
    past =
        new Past(tickets)
            .item(301, "NET-7")
            .item(
                anAction().withId(302).withKey("WEB-3").answered(rejected()),
                Delivery.OPEN,
                new AnswerGiven(
                    Past.ASKED.plus(Duration.ofDays(1)), Disposition.REJECTED, null, null, null))
            .item(
                anAction().withId(303).withKey("OPS-9").done(),
                Delivery.OPEN,
                new AnswerGiven(
                    Past.ASKED.plus(Duration.ofDays(1)), Disposition.ACCEPTED, null, null, null))
            .incident(101, 10, 30)
            .incident(102, 20, 40)
            .incident(103, 30, 500)
            .postmortem(201)
            .postmortem(202);
    ActionDesk unasked = null;
    desk = new EvidenceDesk(past.claims, past.reader(source, timelines), unasked);
  }

  @Test
  public void sumsUpWhatWasClaimedForAnItem() {
    claim(301, 101, 201);
    claim(301, 102, 201);
    claim(302, 103, 202);

    var rows = page(Map.of()).rows();

    assertThat(rows).extracting(one -> one.item().key()).containsExactly("WEB-3", "NET-7");
    assertThat(rows.get(1).toll()).isEqualTo(new Toll(2, 70, 0, 2, "SEV2", 1));
    assertThat(rows.get(1).state()).isEqualTo(ItemState.UNDONE);
    assertThat(rows.get(0).lines().get(0).hit().stance()).isEqualTo(Stance.REJECTED);
    assertThat(rows.get(0).lines().get(0).isNameless()).isTrue();
    assertThat(rows.get(1).lines().get(0).isNameless()).isFalse();
    assertThat(keys(Map.of("sort", "incidents"))).containsExactly("NET-7", "WEB-3");
    assertThat(keys(Map.of("state", "rejected"))).containsExactly("WEB-3");
    assertThat(keys(Map.of("project", "net"))).containsExactly("NET-7");
  }

  @Test
  public void leavesOutWhatWasDoneInTime_unlessThatIsAskedFor() {
    claim(303, 101, 201);

    assertThat(keys(Map.of())).isEmpty();
    assertThat(keys(Map.of("state", "all"))).containsExactly("OPS-9");
    assertThat(keys(Map.of("state", "kept"))).containsExactly("OPS-9");
  }

  @Test
  public void knowsOfWhatNobodyClaimsAnything_withoutALookAtIt() {
    claim(301, 101, 201);

    assertThat(desk.isClaimed(301)).isTrue();
    assertThat(desk.isClaimed(302)).isFalse();
  }

  @Test
  public void makesEachSumOfWhatTheVisitorMaySee() {
    claim(301, 101, 201);
    claim(301, 102, 202);
    claim(302, 103, 202);

    past.hides(202);

    assertThat(keys(Map.of())).containsExactly("NET-7");
    assertThat(page(Map.of()).rows().get(0).toll().minutes()).isEqualTo(30);
  }

  @Test
  public void countsNoIncidentThatBeganBeforeTheItemWasAskedFor() {
    claim(301, 101, 201);
    past.timeline(
        201,
        timeline(
            anEntry().at("2030-01-09 10:00 UTC").as(Kind.INTRODUCED),
            anEntry().at("2030-01-20 10:00 UTC").as(Kind.RESOLVED)));

    assertThat(keys(Map.of())).isEmpty();
  }

  @Test
  public void forgetsWhatWasTakenBack() {
    claim(301, 101, 201);
    past.claims.withdraw(1, new Withdrawal("x", Past.ASKED, "It was none."));

    assertThat(keys(Map.of("state", "all"))).isEmpty();
  }

  @Test
  public void tellsAllOfIt_aPartAtATime() {
    for (var item = 401; item <= 425; item++) {
      past.item(item, "NET-" + item);
      claim(item, item % 2 == 0 ? 101 : 102, 201);
    }

    var all = new ArrayList<String>();
    var part = page(Map.of("limit", "7"));
    all.addAll(keysOf(part));
    while (part.next() != null) {
      part = page(Map.of("limit", "7", "cursor", part.next()));
      all.addAll(keysOf(part));
    }

    assertThat(part.total()).isEqualTo(25);
    assertThat(all).hasSize(25).doesNotHaveDuplicates().startsWith("NET-401").endsWith("NET-424");
    assertThat(done(desk.all(ALICE, Map.of()))).hasSize(25);
  }

  @Test
  public void namesAllThatIsWrong() {
    var refusal =
        refused(
            desk.page(
                ALICE,
                Map.of("sort", "owner", "state", "x", "limit", "0", "cursor", "x", "team", "y")));

    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactlyInAnyOrder("sort", "state", "limit", "cursor", "team");
  }

  private void claim(long item, long incident, long postmortem) {
    past.claims.add(
        new Claim(
            item, incident, postmortem, Effect.PREVENTED, Confidence.HIGH, "It was asked for."),
        ALICE,
        Past.ASKED);
  }

  private Part<Evidence> page(Map<String, String> sent) {
    return done(desk.page(ALICE, sent));
  }

  private List<String> keys(Map<String, String> sent) {
    return keysOf(page(sent));
  }

  private static List<String> keysOf(Part<Evidence> part) {
    return part.rows().stream().map(one -> one.item().key()).toList();
  }
}
