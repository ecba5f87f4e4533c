package io.followthrough.desk.looseend;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.looseend.LooseEndKind.STALE;
import static io.followthrough.desk.looseend.LooseEndKind.TO_VERIFY;
import static io.followthrough.desk.looseend.LooseEndKind.UNATTENDED;
import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.action.Person;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.SeenIssue;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.report.Outlooks;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.gate.OpenTime;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Test;

/** Loose ends are told to those who may see their issues. It is the 14th of March. */
public class LooseEndDeskTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 14);
  private static final Today CLOCK =
      new Today(InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z")), ZoneOffset.UTC);

  private final LooseEndsInMemory rows = new LooseEndsInMemory();
  private final KeptRows items = new KeptRows();
  private final People people = mock(People.class);
  private final Set<Long> hidden = new HashSet<>();

  @Test
  public void tellsThoseOfAKind_theLongestStandingFirst() {
    item(301, TO_VERIFY, TODAY);
    item(302, TO_VERIFY, TODAY.minusDays(3));
    item(303, TO_VERIFY, TODAY.plusDays(1));
    item(304, STALE, TODAY);
    hidden.add(305L);
    item(305, TO_VERIFY, TODAY.minusDays(9));
    given(people.userWithKey("bob"))
        .willReturn(Optional.of(new Person("bob", "bob", "Bob", false)));

    var page = page(Map.of("kind", "to-verify"));

    assertThat(page.lines()).extracting(LooseEndLine::key).containsExactly("OPS-302", "OPS-301");
    assertThat(page.lines().get(0).since()).isEqualTo(TODAY.minusDays(3));
    assertThat(page.lines().get(0).owner()).isEqualTo("Bob");
    assertThat(page.lines().get(0).ownerGone()).isTrue();
    assertThat(page.next()).isNull();
    assertThat(desk().all(ALICE, TO_VERIFY)).containsExactly(302L, 301L);
  }

  @Test
  public void pagesThroughThem_pastThoseThatAreHidden() {
    LongStream.rangeClosed(1, 1200)
        .forEach(
            id -> {
              item(id, STALE, TODAY.minusDays(id % 3));
              if (id % 2 == 0) {
                hidden.add(id);
              }
            });

    var seen = new ArrayList<Long>();
    var sent = Map.of("kind", "stale", "limit", "100");
    LooseEndPage page = page(sent);
    while (true) {
      page.lines().forEach(line -> seen.add(line.row().issue()));
      if (page.next() == null) {
        break;
      }
      page = page(Map.of("kind", "stale", "limit", "100", "after", page.next().text()));
    }

    assertThat(seen).hasSize(600).doesNotHaveDuplicates().doesNotContainAnyElementsOf(hidden);
    assertThat(desk().all(ALICE, STALE)).containsExactlyElementsOf(seen);
  }

  @Test
  public void tellsPostmortems_toThoseWhoMaySeeThem() {
    rows.put(List.of(new LooseEnds(201, 1, null, "", Map.of(UNATTENDED, TODAY))));
    rows.put(List.of(new LooseEnds(202, 1, "eve", "", Map.of(UNATTENDED, TODAY))));
    hidden.add(202L);

    var page = page(Map.of("kind", "unattended"));

    assertThat(page.lines()).extracting(LooseEndLine::key).containsExactly("OPS-201");
    assertThat(page.lines().get(0).owner()).isNull();
  }

  @Test
  public void saysAllThatIsWrongWithAQuestion() {
    assertThat(
            refused(
                    desk()
                        .page(
                            ALICE,
                            Map.of(
                                "kind", "lost",
                                "after", "20553",
                                "limit", "101",
                                "project", "NET",
                                "magic", "1")))
                .complaints())
        .extracting(Complaint::field)
        .containsExactlyInAnyOrder("kind", "after", "limit", "project", "magic");
  }

  @Test
  public void tellsNobodyWhatAnotherPersonLeavesLying() {
    item(301, STALE, TODAY);

    assertThat(refused(desk().page(ALICE, Map.of("kind", "stale", "owner", "bob"))).kind().name())
        .isEqualTo("FORBIDDEN");
    assertThat(page(Map.of("kind", "stale", "owner", "me")).lines()).isEmpty();
  }

  private LooseEndPage page(Map<String, String> sent) {
    return done(desk().page(ALICE, sent));
  }

  private void item(long id, LooseEndKind kind, LocalDate since) {
    rows.put(List.of(new LooseEnds(id, 1, "bob", "", Map.of(kind, since))));
    items.put(List.of(aRow(id).in(1).accepted("2030-02-01T00:00:00Z").build()));
  }

  private LooseEndDesk desk() {
    Outlooks outlooks = visitor -> new Eyes();
    var policies = new OnePolicy(Policy.standard(ZoneOffset.UTC));
    return new LooseEndDesk(
        rows,
        items,
        (visitor, ids) ->
            ids.stream()
                .filter(id -> !hidden.contains(id))
                .collect(Collectors.toMap(Function.identity(), LooseEndDeskTest::issue)),
        new ReportDesk(outlooks, items, people, policies, CLOCK),
        outlooks,
        people,
        CLOCK);
  }

  private static SeenIssue issue(long id) {
    return new SeenIssue(
        id, "OPS-" + id, "Say what happened", "Draft", new OpenTime(Instant.EPOCH, null), null);
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
                          "OPS-" + row.item(), "Do it", "Done", null, false, 1, 1, List.of())));
    }
  }
}
