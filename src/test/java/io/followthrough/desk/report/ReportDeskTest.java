package io.followthrough.desk.report;

import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Person;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.report.Outlooks.Outlook;
import io.followthrough.desk.report.OverdueGroups.Group;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.desk.rows.RowStretch;
import io.followthrough.insight.ReportRow;
import io.followthrough.insight.Rows;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** The reports tell each visitor of what he may see. It is the 15th of March where they lie. */
public class ReportDeskTest {

  private static final Visitor ALICE = new Visitor("alice");
  private static final ProjectSeen OPS = new ProjectSeen(1, "OPS", "Operations", false);
  private static final ProjectSeen WEB = new ProjectSeen(2, "WEB", "Web shop", true);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private People people;

  private final KeptRows rows = new KeptRows();
  private Eyes eyes = new Eyes(OPS, WEB);

  @Test
  public void listsWhatIsLate_latestFirst() {
    rows.put(List.of(late(1, 1, 10), late(2, 1, 14), late(3, 2, 12), late(4, 1, 15)));

    assertThat(listed(Map.of())).containsExactly(1L, 3L, 2L);
    assertThat(listed(Map.of("sort", "least-late"))).containsExactly(2L, 3L, 1L);
    assertThat(listed(Map.of("sort", "project"))).containsExactly(1L, 2L, 3L);
  }

  @Test
  public void goesOn_pastWhatTheVisitorMayNotSee() {
    for (var item = 1; item <= 9; item++) {
      rows.put(List.of(late(item, 1, item)));
    }
    eyes.closeTo(2L, 3L, 4L, 5L, 7L);

    var first = page(Map.of("limit", "2"));
    var second = page(Map.of("limit", "2", "cursor", first.next().text()));

    assertThat(items(first)).containsExactly(1L, 6L);
    assertThat(first.previous()).isNull();
    assertThat(items(second)).containsExactly(8L, 9L);
    assertThat(second.next()).isNull();
  }

  @Test
  public void goesBack_theWayItCame() {
    for (var item = 1; item <= 5; item++) {
      rows.put(List.of(late(item, 1, item)));
    }
    var first = page(Map.of("limit", "2"));
    var second = page(Map.of("limit", "2", "cursor", first.next().text()));
    var third = page(Map.of("limit", "2", "cursor", second.next().text()));

    var back = page(Map.of("limit", "2", "cursor", third.previous().text()));
    var start = page(Map.of("limit", "2", "cursor", back.previous().text()));

    assertThat(items(third)).containsExactly(5L);
    assertThat(items(back)).containsExactly(3L, 4L);
    assertThat(back.next()).isEqualTo(second.next());
    assertThat(items(start)).containsExactly(1L, 2L);
    assertThat(start.previous()).isNull();
  }

  @Test
  public void goesOnInTheOrderOfThePlace_andInNoOther() {
    rows.put(List.of(late(1, 2, 10), late(2, 1, 11), late(3, 1, 12)));
    var place = page(Map.of("sort", "project", "limit", "1")).next().text();

    assertThat(listed(Map.of("cursor", place))).containsExactly(3L, 1L);
    assertThat(listed(Map.of("cursor", place, "sort", "project"))).containsExactly(3L, 1L);
    var refusal = refused(Map.of("cursor", place, "sort", "days-late"));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.complaints())
        .containsExactly(
            Complaint.about("cursor", "followthrough.error.other-order", "project", "days-late"));
  }

  @Test
  public void countsOnlyWhatTheVisitorMaySee() {
    rows.put(List.of(late(1, 1, 10), late(2, 1, 11), late(3, 2, 12), late(4, 7, 12)));
    eyes.closeTo(2L);

    var groups = groups(Map.of("by", "project"));

    assertThat(groups)
        .isEqualTo(
            new OverdueGroups(
                List.of(new Group("OPS", "OPS", 1), new Group("WEB", "WEB", 1)), 0, 0));
    assertThat(groups.total()).isEqualTo(2);
  }

  @Test
  public void countsApart_whatNoSearchFinds() {
    rows.put(
        List.of(
            late(1, 1, 10),
            aRow(2).accepted("2030-02-01T00:00:00Z").due("2030-03-10").lost().build(),
            aRow(3).accepted("2030-02-01T00:00:00Z").due("2030-03-10").lost().build()));
    eyes.knowsThatIsGone(3);

    assertThat(groups(Map.of()).total()).isEqualTo(3);
    assertThat(groups(Map.of()).deleted()).isEqualTo(1);
  }

  @Test
  public void doesNotTellPeopleApart_whereTheVisitorAdministersNothing() {
    given(people.userWithKey("alice")).willReturn(Optional.of(person("alice")));
    given(people.userWithKey("bob")).willReturn(Optional.of(person("bob")));
    rows.put(
        List.of(owned(1, 1, "bob"), owned(2, 1, "alice"), owned(3, 2, "bob"), owned(4, 1, null)));

    assertThat(groups(Map.of("by", "owner")))
        .isEqualTo(
            new OverdueGroups(
                List.of(
                    new Group("", "", 1),
                    new Group("alice", "Alice", 1),
                    new Group("bob", "Bob", 1)),
                1,
                0));
  }

  @Test
  public void listsSomebodyElsesItems_whereTheVisitorAdministersTheProject() {
    given(people.user("bob")).willReturn(Optional.of(person("bob")));
    rows.put(List.of(owned(1, 1, "bob"), owned(2, 2, "bob"), owned(3, 2, "alice")));

    assertThat(listed(Map.of("owner", "bob"))).containsExactly(2L);
    assertThat(listed(Map.of("owner", "me"))).containsExactly(3L);
    assertThat(refused(Map.of("owner", "bob", "project", "OPS")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  public void tellsNobodyWhichUsersThereAre_whoAdministersNothing() {
    eyes = new Eyes(OPS);
    given(people.user("bob")).willReturn(Optional.of(person("bob")));
    given(people.user("ghost")).willReturn(Optional.empty());

    assertThat(refused(Map.of("owner", "ghost"))).isEqualTo(refused(Map.of("owner", "bob")));
    assertThat(refused(Map.of("owner", "ghost")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  public void isAboutSomeProjects_andOneSeverity() {
    rows.put(
        List.of(
            late(1, 1, 10),
            late(2, 2, 10),
            aRow(3).severity("SEV1").accepted("2030-02-01T00:00:00Z").due("2030-03-10").build()));

    assertThat(listed(Map.of("project", "ops, WEB"))).containsExactly(1L, 2L, 3L);
    assertThat(listed(Map.of("project", "web"))).containsExactly(2L);
    assertThat(listed(Map.of("severity", "sev1"))).containsExactly(3L);
  }

  @Test
  public void namesAllThatIsWrong() {
    var refusal =
        refused(
            Map.of(
                "sort",
                "owner",
                "limit",
                "101",
                "cursor",
                "x",
                "severity",
                "Bad",
                "project",
                "XYZ",
                "owner",
                "nobody",
                "colour",
                "red"));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactlyInAnyOrder(
            "sort", "limit", "cursor", "severity", "project", "owner", "colour");
  }

  @Test
  public void reckonsOnlyWithWhatTheVisitorMaySee() {
    rows.put(List.of(late(1, 1, 10), late(2, 1, 11), late(3, 7, 12)));
    eyes.closeTo(2L);

    var aging = desk().aging(ALICE, Map.of("weeks", "0")).fold(told -> told, refusal -> null);
    var times = desk().timeToDone(ALICE, Map.of()).fold(told -> told, refusal -> null);

    assertThat(aging.get(0).total()).isEqualTo(1);
    assertThat(times.open()).isEqualTo(1);
  }

  @Test
  public void asksOfNothing_whetherItMayBeSeen_thatIsNotCounted() {
    rows.put(
        List.of(
            late(1, 1, 10),
            aRow(2)
                .accepted("2027-02-01T00:00:00Z")
                .due("2027-03-01")
                .done("2027-02-10T00:00:00Z")
                .build()));

    assertThat(desk().aging(ALICE, Map.of())).isInstanceOf(Outcome.Done.class);
    assertThat(desk().progress(ALICE, Map.of())).isInstanceOf(Outcome.Done.class);

    assertThat(eyes.asked).containsExactly(1L, 1L);
  }

  @Test
  public void goesThroughMoreRows_thanAreReadAtOnce() {
    for (var item = 1; item <= 2345; item++) {
      rows.put(List.of(late(item, 1, item % 14 + 1)));
    }
    var all = new ArrayList<Long>();

    desk()
        .allOverdue(ALICE, Map.of())
        .then(
            report -> {
              report.each(line -> all.add(line.row().item()));
              return Outcome.done(report);
            });

    assertThat(all).hasSize(2345).doesNotHaveDuplicates();
    assertThat(groups(Map.of()).total()).isEqualTo(2345);
  }

  @Test
  public void listsWhatANumberCounts_byParts_andOnlyWhatTheVisitorMaySee() {
    for (var item = 1; item <= 2345; item++) {
      rows.put(List.of(item % 2 == 0 ? late(item, 1, 10) : aRow(item).build()));
    }
    rows.put(List.of(late(3000, 7, 10)));
    eyes.closeTo(4L, 6L);

    var first = counted(Map.of("count", "open", "limit", "2"));
    var second =
        counted(Map.of("count", "open", "limit", "2", "after", String.valueOf(first.next())));
    var all = new ArrayList<Long>();
    desk()
        .allItems(ALICE, Map.of("count", "open"))
        .then(
            list -> {
              list.each(line -> all.add(line.row().item()));
              return Outcome.done(list);
            });

    assertThat(first.rows()).extracting(line -> line.row().item()).containsExactly(2L, 8L);
    assertThat(second.rows()).extracting(line -> line.row().item()).containsExactly(10L, 12L);
    assertThat(all).hasSize(1170).doesNotHaveDuplicates();
    assertThat(counted(Map.of("count", "open", "after", "2344")).next()).isNull();
  }

  @Test
  public void listsWhatANumberCounted_onAPastDay() {
    var then = aRow(1).accepted("2030-02-01T00:00:00Z").due("2030-02-10").build();
    var desk = desk(new PastRows(LocalDate.of(2030, 2, 28), then));

    var listed =
        desk.items(ALICE, Map.of("count", "promised", "age", "8-30", "asOf", "2030-02-28"))
            .fold(told -> told, refusal -> null);

    assertThat(listed.rows()).extracting(ItemLine::row).containsExactly(then);
  }

  @Test
  public void tellsOfAPastDay_whatTheRowsSaidThen() {
    var then = aRow(1).accepted("2030-02-01T00:00:00Z").due("2030-02-10").build();
    var desk = desk(new PastRows(LocalDate.of(2030, 2, 28), then));
    rows.put(List.of(late(1, 1, 10), late(2, 1, 10)));

    var times =
        desk.timeToDone(ALICE, Map.of("asOf", "2030-02-28")).fold(told -> told, refusal -> null);
    var aging =
        desk.aging(ALICE, Map.of("asOf", "2030-02-28", "weeks", "0"))
            .fold(told -> told, refusal -> null);

    assertThat(times.open()).isEqualTo(1);
    // 28 days after it was accepted, where its project lies.
    assertThat(aging.get(0).bars().get(1).promised()).isEqualTo(1);
    List<Complaint> complaints =
        desk.progress(ALICE, Map.of("asOf", "2030-02-27"))
            .fold(told -> List.of(), Refusal::complaints);
    assertThat(complaints)
        .containsExactly(
            Complaint.about(
                "asOf",
                "followthrough.error.no-such-day",
                "2030-02-27",
                "2030-02-28",
                "2030-03-14"));
  }

  private static ReportRow late(long item, long project, int dayOfMarch) {
    return aRow(item)
        .in(project)
        .accepted("2030-02-01T00:00:00Z")
        .due("2030-03-%02d".formatted(dayOfMarch))
        .build();
  }

  private static ReportRow owned(long item, long project, String owner) {
    return aRow(item)
        .in(project)
        .ownedBy(owner)
        .accepted("2030-02-01T00:00:00Z")
        .due("2030-03-10")
        .build();
  }

  private static Person person(String name) {
    return new Person(
        name, name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), true);
  }

  private ReportDesk desk() {
    return desk(rows);
  }

  private ReportDesk desk(ReportRows kept) {
    return new ReportDesk(
        visitor -> eyes,
        kept,
        people,
        new OnePolicy(Policy.standard(ZoneId.of("Pacific/Auckland"))),
        new Today(InstantSource.fixed(Rows.NOW), ZoneOffset.UTC));
  }

  private Listing<ItemLine> counted(Map<String, String> sent) {
    return desk().items(ALICE, sent).fold(told -> told, refusal -> null);
  }

  private List<Long> listed(Map<String, String> sent) {
    return items(page(sent));
  }

  private OverdueGroups groups(Map<String, String> sent) {
    return desk().overdueGroups(ALICE, sent).fold(groups -> groups, refusal -> null);
  }

  private Refusal refused(Map<String, String> sent) {
    return desk().overdue(ALICE, sent).fold(page -> null, refusal -> refusal);
  }

  private OverduePage page(Map<String, String> sent) {
    return desk().overdue(ALICE, sent).fold(page -> page, refusal -> null);
  }

  private static List<Long> items(OverduePage page) {
    return page.lines().stream().map(line -> line.row().item()).toList();
  }

  /** Sees the projects it is given, but for some issues. */
  private static final class Eyes implements Outlook {

    private final List<ProjectSeen> projects;
    private final List<Long> asked = new ArrayList<>();
    private Set<Long> hidden = Set.of();
    private long gone;

    Eyes(ProjectSeen... projects) {
      this.projects = List.of(projects);
    }

    void knowsThatIsGone(long item) {
      gone = item;
    }

    void closeTo(Long... items) {
      hidden = Set.of(items);
    }

    @Override
    public List<ProjectSeen> projects() {
      return projects;
    }

    @Override
    public List<ReportRow> seen(List<ReportRow> rows) {
      rows.forEach(row -> asked.add(row.item()));
      return rows.stream().filter(row -> !hidden.contains(row.item())).toList();
    }

    @Override
    public Map<Long, TicketFace> faces(List<ReportRow> rows) {
      return rows.stream().anyMatch(row -> row.item() == gone)
          ? Map.of(gone, TicketFace.gone("OPS-" + gone, "", null, List.of()))
          : Map.of();
    }
  }

  /** Knows of one day, and that nothing was known before it. */
  private static final class PastRows extends KeptRows {

    private final LocalDate day;
    private final ReportRow row;

    PastRows(LocalDate day, ReportRow row) {
      this.day = day;
      this.row = row;
    }

    @Override
    public RowStretch rowsOn(LocalDate asked, Narrowing which, long after, int most) {
      assertThat(asked).isEqualTo(day);
      return after == 0 ? new RowStretch(List.of(), 500L) : new RowStretch(List.of(row), null);
    }

    @Override
    public Optional<LocalDate> knownSince() {
      return Optional.of(day);
    }
  }
}
