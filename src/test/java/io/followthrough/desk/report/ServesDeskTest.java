package io.followthrough.desk.report;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.action.TicketRef;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.KeptRemediation;
import io.followthrough.desk.action.Remediations;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.insight.ReportRow;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;

/** Whoever works on a ticket is told what it does part of, as far as he may see that. */
public class ServesDeskTest {

  private static final TicketRef TICKET = new TicketRef(401, "APP-1");

  private final Tickets tickets = mock(Tickets.class);
  private final Remediations remediations = mock(Remediations.class);
  private final KeptRows rows = new KeptRows();
  private final Set<Long> hidden = new HashSet<>();

  @Test
  public void tellsWhatItServes_theOneDueFirstAtTheTop_andCountsTheRest() {
    rows.put(
        List.of(
            aRow(301).in(1).accepted("2030-02-01T00:00:00Z").due("2030-03-20").build(),
            aRow(302).in(1).accepted("2030-02-01T00:00:00Z").due("2030-03-10").citedBy(2).build(),
            aRow(303).in(1).accepted("2030-02-01T00:00:00Z").build(),
            aRow(304).in(1).proposed("2030-02-01T00:00:00Z").build()));
    hidden.add(303L);
    serves(301, 302, 303, 304, 305);

    var served = done(desk().of(ALICE, "APP-1"));

    assertThat(served.key()).isEqualTo("APP-1");
    assertThat(served.items())
        .extracting(line -> line.ticket().key())
        .containsExactly("OPS-302", "OPS-301", "OPS-304");
    assertThat(served.items().get(0).row().postmortems()).isEqualTo(2);
    assertThat(served.hidden()).isEqualTo(2);
    assertThat(desk().serves(401)).isTrue();
  }

  @Test
  public void servesNothing_untilSomebodyAttachesIt() {
    serves();

    assertThat(desk().serves(401)).isFalse();
    assertThat(done(desk().of(ALICE, "APP-1")).items()).isEmpty();
  }

  @Test
  public void isNotFound_byThoseWhoMayNotSeeTheTicket() {
    given(tickets.issue(ALICE, "APP-1")).willReturn(Optional.empty());

    assertThat(refused(desk().of(ALICE, "APP-1")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  private void serves(long... items) {
    given(tickets.issue(ALICE, "APP-1")).willReturn(Optional.of(TICKET));
    given(remediations.servedBy(Set.of(401L)))
        .willReturn(
            LongStream.of(items)
                .mapToObj(
                    item -> new KeptRemediation(item, item, TICKET, "bob", Instant.EPOCH, null))
                .toList());
  }

  private ServesDesk desk() {
    return new ServesDesk(tickets, remediations, rows, visitor -> new Eyes());
  }

  private final class Eyes implements Outlooks.Outlook {

    @Override
    public List<ProjectSeen> projects() {
      return List.of(new ProjectSeen(1, "OPS", "Operations", false));
    }

    @Override
    public List<ReportRow> seen(List<ReportRow> all) {
      return all.stream().filter(row -> !hidden.contains(row.item())).toList();
    }

    @Override
    public Map<Long, TicketFace> faces(List<ReportRow> all) {
      return all.stream()
          .collect(
              Collectors.toMap(
                  ReportRow::item,
                  row ->
                      new TicketFace(
                          "OPS-" + row.item(), "Do it", "Open", null, false, 0, 2, List.of())));
    }
  }
}
