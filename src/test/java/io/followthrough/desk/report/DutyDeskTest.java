package io.followthrough.desk.report;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.insight.Duties.aDuty;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.IncidentFace;
import io.followthrough.desk.Listing;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.rows.DutiesInMemory;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.insight.Duties;
import io.followthrough.insight.DutyCount;
import io.followthrough.insight.Excuse;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.Test;

/** Each reader is told of the closed incidents that he may see. It is the 14th of March. */
public class DutyDeskTest {

  private static final Today TODAY =
      new Today(InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z")), ZoneOffset.UTC);
  private static final ProjectSeen OPS = new ProjectSeen(1, "OPS", "Operations", false);
  private static final ProjectSeen WEB = new ProjectSeen(2, "WEB", "Web shop", false);
  private static final long SECRET = 3;

  private final DutiesInMemory duties = new DutiesInMemory();
  private final Set<Long> hidden = new HashSet<>();

  @Test
  public void countsWhatTheReaderMaySee() {
    keeps(aDuty(1), aDuty(2).completed("2030-03-02T00:00:00Z"), aDuty(3).in(2).due("2030-03-14"));
    keeps(aDuty(4).in(SECRET), aDuty(5));
    hidden.add(5L);

    var file = done(desk().report(ALICE, Map.of()));

    assertThat(file.report().total().required()).isEqualTo(3);
    assertThat(file.projects()).containsOnlyKeys("OPS", "WEB");
    assertThat(file.projects().get("OPS").missing()).isEqualTo(1);
    assertThat(incidents(Map.of())).containsExactly(3L, 2L, 1L);
  }

  @Test
  public void everyNumberIsThatOfItsList() {
    keeps(
        aDuty(1),
        aDuty(2).due(null),
        aDuty(3).completed("2030-03-02T00:00:00Z"),
        aDuty(4).completed("2030-03-12T00:00:00Z"),
        aDuty(5).excused(Excuse.WAIVED),
        aDuty(6).excused(Excuse.BYPASSED));

    DutyCount total = done(desk().report(ALICE, Map.of())).report().total();

    total
        .states()
        .forEach(
            (state, count) ->
                assertThat(incidents(Map.of("state", state.id()))).as(state.id()).hasSize(count));
    assertThat(incidents(Map.of("state", "missing"))).containsExactly(2L, 1L);
    assertThat(incidents(Map.of("state", "written"))).containsExactly(4L, 3L);
  }

  @Test
  public void findsWhatIsMissing_wheneverItClosed() {
    keeps(aDuty(1), aDuty(2).due(null), aDuty(3).closed("2027-03-01T00:00:00Z"));
    keeps(aDuty(4).excused(Excuse.WAIVED));

    assertThat(done(desk().missing(ALICE, Map.of())).incidents()).containsExactly(3L, 2L, 1L);
    assertThat(done(desk().missing(ALICE, Map.of("state", "overdue"))).incidents())
        .containsExactly(3L, 1L);
    assertThat(done(desk().report(ALICE, Map.of())).report().earlier()).isEqualTo(1);
    assertThat(refused(desk().missing(ALICE, Map.of("state", "late"))).complaints()).hasSize(1);
  }

  @Test
  public void keepsToAProject_aSeverity_andATime() {
    keeps(
        aDuty(1),
        aDuty(2).in(2),
        aDuty(3).severity("SEV2"),
        aDuty(4).closed("2030-01-01T00:00:00Z"));

    assertThat(incidents(Map.of("project", "web"))).containsExactly(2L);
    assertThat(incidents(Map.of("severity", "SEV2"))).containsExactly(3L);
    assertThat(incidents(Map.of("from", "2030-01-01", "to", "2030-01-31"))).containsExactly(4L);
  }

  @Test
  public void tellsAPartAtATime_eachOnce() {
    LongStream.rangeClosed(1, 1234).forEach(id -> keeps(aDuty(id)));
    LongStream.rangeClosed(400, 900).forEach(hidden::add);

    var told = new ArrayList<Long>();
    var place = Map.of("limit", "100");
    Listing<DutyLine> part;
    do {
      part = done(desk().page(ALICE, place));
      part.rows().forEach(line -> told.add(line.duty().incident()));
      place = Map.of("limit", "100", "before", String.valueOf(part.next()));
    } while (part.next() != null);

    assertThat(told).hasSize(733).doesNotHaveDuplicates();
    assertThat(incidents(Map.of())).isEqualTo(told);
    assertThat(done(desk().report(ALICE, Map.of())).report().total().required()).isEqualTo(733);
  }

  @Test
  public void namesAllThatIsWrong() {
    var refusal =
        refused(
            desk()
                .page(
                    ALICE,
                    Map.of(
                        "owner",
                        "me",
                        "severity",
                        "Bad",
                        "state",
                        "gone",
                        "before",
                        "x",
                        "limit",
                        "0",
                        "from",
                        "2030-02-30")));

    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactlyInAnyOrder("owner", "severity", "state", "before", "limit", "from");
  }

  private void keeps(Duties... some) {
    for (var duty : some) {
      duties.put(List.of(duty.build()));
    }
  }

  private List<Long> incidents(Map<String, String> sent) {
    return done(desk().all(ALICE, sent)).incidents();
  }

  private DutyDesk desk() {
    Outlooks outlooks = visitor -> new Eyes();
    var reports =
        new ReportDesk(
            outlooks, new KeptRows(), null, new OnePolicy(Policy.standard(ZoneOffset.UTC)), TODAY);
    return new DutyDesk(
        duties,
        (visitor, ids) -> seen(ids, id -> new IncidentFace("X-" + id, "It broke", 1, "SEV1")),
        (visitor, ids) -> seen(ids, id -> "X-" + id),
        reports,
        outlooks,
        TODAY);
  }

  private <T> Map<Long, T> seen(Collection<Long> ids, Function<Long, T> face) {
    var found = new HashMap<Long, T>();
    ids.stream().filter(id -> !hidden.contains(id)).forEach(id -> found.put(id, face.apply(id)));
    return found;
  }

  private static final class Eyes implements Outlooks.Outlook {

    @Override
    public List<ProjectSeen> projects() {
      return List.of(OPS, WEB);
    }

    @Override
    public List<ReportRow> seen(List<ReportRow> all) {
      return all;
    }

    @Override
    public Map<Long, TicketFace> faces(List<ReportRow> all) {
      return Map.of();
    }
  }
}
