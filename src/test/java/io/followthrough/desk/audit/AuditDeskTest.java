package io.followthrough.desk.audit;

import static io.followthrough.desk.Notes.refused;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Person;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Notes;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.SeenIncidents;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** The audit is for those who administer the host, who ask for what they want of it. */
public class AuditDeskTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Notes.NOW);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private AuditLog log;
  @Mock private Permissions permissions;
  @Mock private People people;
  @Mock private SeenIncidents seen;

  @Test
  public void isForAdministratorsOnly() {
    given(permissions.administers(ALICE)).willReturn(false);

    assertThat(Papers.refused(desk().list(ALICE, Map.of("act", "nonsense"), 9, 10)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(Papers.refused(desk().all(ALICE, Map.of())).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(Papers.refused(desk().check(ALICE)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  public void findsWhatIsAskedFor_wholeDaysOfUtc() {
    given(permissions.administers(ALICE)).willReturn(true);
    given(people.user("bob")).willReturn(Optional.of(new Person("JIRAUSER1", "bob", "Bob", true)));
    var filter =
        new AuditFilter(
            AuditAct.WAIVED,
            "JIRAUSER1",
            "ops-1",
            Instant.parse("2030-03-14T00:00:00Z"),
            Instant.parse("2030-03-16T00:00:00Z"));
    given(log.before(9, filter, 2)).willReturn(List.of(entry(8), entry(5)));

    var part =
        done(
            desk()
                .list(
                    ALICE,
                    Map.of(
                        "act", "waived",
                        "by", " bob ",
                        "about", "ops-1",
                        "from", "2030-03-14",
                        "until", "2030-03-15"),
                    9,
                    2));

    assertThat(part).isEqualTo(new Listing<>(List.of(entry(8), entry(5)), 5L));
  }

  @Test
  public void endsWithAPartThatIsNotFull() {
    given(permissions.administers(ALICE)).willReturn(true);
    given(log.before(9, AuditFilter.ALL, 2)).willReturn(List.of(entry(8)));

    assertThat(done(desk().list(ALICE, Map.of("act", " "), 9, 2)).next()).isNull();
  }

  @Test
  public void saysAllThatIsWrongWithTheQuestion() {
    given(permissions.administers(ALICE)).willReturn(true);

    var refusal =
        Papers.refused(
            desk()
                .list(
                    ALICE,
                    Map.of("act", "stolen", "from", "2030-02-30", "until", "tomorrow"),
                    9,
                    2));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactlyInAnyOrder("act", "from", "until");
  }

  @Test
  public void handsOutAll_howeverManyThereAre() {
    given(permissions.administers(ALICE)).willReturn(true);
    given(log.before(anyLong(), eq(AuditFilter.ALL), anyInt()))
        .willAnswer(
            asked -> {
              long last = Math.min(asked.<Long>getArgument(0) - 1, 1200);
              long first = Math.max(1, last - asked.<Integer>getArgument(2) + 1);
              return LongStream.rangeClosed(first, last)
                  .map(seq -> last + first - seq)
                  .mapToObj(AuditDeskTest::entry)
                  .toList();
            });
    var seen = new ArrayList<Long>();

    done(desk().all(ALICE, Map.of())).accept(entry -> seen.add(entry.seq()));

    assertThat(seen).hasSize(1200).isSortedAccordingTo((one, other) -> Long.compare(other, one));
  }

  @Test
  public void tellsEverybodyWhatWasRefusedToThem_ofIncidentsTheyMaySee() {
    var own = new AuditFilter(AuditAct.REFUSED, ALICE.key(), null, null, null);
    given(log.before(9, own, 1))
        .willReturn(List.of(new AuditEntry(8, refused("OLD-1", "One\nTwo"), "before", "seal")));
    given(seen.keys(ALICE, List.of(101L))).willReturn(Map.of(101L, "OPS-1")).willReturn(Map.of());

    assertThat(desk().refusedTo(ALICE, 9, 1))
        .isEqualTo(
            new Listing<>(
                List.of(new OwnRefusal("OPS-1", refused("", "").at(), List.of("One", "Two"))), 8L));
    assertThat(desk().refusedTo(ALICE, 9, 1).rows()).isEmpty();
  }

  @Test
  public void tellsOfLateRefusals_afterThePlaceSomebodyWasToldOf() {
    var ofLate =
        new AuditFilter(
            AuditAct.REFUSED, ALICE.key(), null, Notes.NOW.minus(Duration.ofDays(1)), null);
    given(log.before(Long.MAX_VALUE, ofLate, 1)).willReturn(List.of(entry(8)));
    given(log.countAfter(5, ofLate)).willReturn(2);

    assertThat(desk().news(ALICE, 5)).contains(new RefusalNews(2, 8));
    assertThat(desk().news(ALICE, 8)).isEmpty();
  }

  @Test
  public void tellsNothing_whereNothingWasRefusedOfLate() {
    var ofLate =
        new AuditFilter(
            AuditAct.REFUSED, ALICE.key(), null, Notes.NOW.minus(Duration.ofDays(1)), null);
    given(log.before(Long.MAX_VALUE, ofLate, 1)).willReturn(List.of());

    assertThat(desk().news(ALICE, 0)).isEmpty();
  }

  private AuditDesk desk() {
    return new AuditDesk(new Audit(log, Papers.turns()), log, permissions, people, seen, CLOCK);
  }

  private static AuditEntry entry(long seq) {
    return new AuditEntry(seq, refused("OPS-1", ""), "before", "seal");
  }
}
