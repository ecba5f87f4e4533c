package io.followthrough.desk.triage;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.action.Decisions.aRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Person;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.triage.WaitingCase.IncidentAtHand;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** The list is read in pages that end nowhere too early, and each answer is taken for itself. */
public class TriageDeskTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 14);
  private static final Person BOB = new Person("JIRAUSER10101", "bob", "Bob", true);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;

  private final List<Waiting> kept = new ArrayList<>();
  private UnaryOperator<WaitingCase> known = one -> one;
  private int read;

  @Test
  public void turnsPages_andReadsLittleMoreThanItShows() {
    LongStream.rangeClosed(1, 60).forEach(id -> kept.add(waiting(id, 201)));

    var first = list(query(0, 25));
    var second = list(query(first.next(), 25));
    var third = list(query(second.next(), 25));

    assertThat(ids(first)).containsExactlyElementsOf(range(1, 25));
    assertThat(ids(second)).containsExactlyElementsOf(range(26, 50));
    assertThat(ids(third)).containsExactlyElementsOf(range(51, 60));
    assertThat(third.next()).isNull();
    assertThat(read).isLessThan(150);
  }

  @Test
  public void doesNotTearApart_whatSeveralPostmortemsAskFor() {
    kept.addAll(List.of(waiting(1, 201), waiting(2, 201), waiting(2, 202), waiting(3, 201)));

    var first = list(query(0, 2));

    assertThat(ids(first)).containsExactly(1L, 2L);
    assertThat(first.cases().get(1).postmortems()).containsExactly("201", "202");
    assertThat(ids(list(query(first.next(), 2)))).containsExactly(3L);
  }

  @Test
  public void getsPast_whatMorePostmortemsAskForThanFitOnAPage() {
    LongStream.rangeClosed(201, 210).forEach(pm -> kept.add(waiting(1, pm)));
    kept.add(waiting(2, 201));

    var first = list(query(0, 1));

    assertThat(ids(first)).containsExactly(1L);
    assertThat(ids(list(query(first.next(), 1)))).containsExactly(2L);
  }

  @Test
  public void goesOn_whereTheFirstOnesAreNotWanted() {
    LongStream.rangeClosed(1, 300).forEach(id -> kept.add(waiting(id, 201)));
    known = one -> one.action().id() == 299 ? ownedBy(one, BOB) : one;

    assertThat(ids(list(new TriageQuery(null, null, "BOB", 0, 25)))).containsExactly(299L);
    assertThat(ids(list(new TriageQuery(null, null, "-", 298, 25)))).containsExactly(300L);
  }

  @Test
  public void stopsLooking_andSaysWhereToGoOn() {
    LongStream.rangeClosed(1, 5000).forEach(id -> kept.add(waiting(id, 201)));

    var list = list(new TriageQuery(null, null, "bob", 0, 25));

    assertThat(list.cases()).isEmpty();
    assertThat(list.next()).isBetween(2000L, 2400L);
  }

  @Test
  public void asksForASeverity() {
    kept.addAll(List.of(waiting(1, 201), waiting(2, 201)));
    known = one -> one.action().id() == 2 ? from(one, "SEV1") : from(one, "SEV3");

    assertThat(ids(list(new TriageQuery(null, "sev1", null, 0, 25)))).containsExactly(2L);
  }

  @Test
  public void knowsNoProject_thatTheVisitorMayNotSee() {
    given(permissions.maySeeProject(ALICE, "SEC")).willReturn(false);

    assertThat(refused(desk().list(ALICE, new TriageQuery("SEC", null, null, 0, 25))))
        .isEqualTo(Refusal.notFound("SEC"));
  }

  @Test
  public void refusesPagesThatAreNone() {
    assertThat(refused(desk().list(ALICE, query(0, 0))).kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refused(desk().list(ALICE, query(0, 101))).kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refused(desk().list(ALICE, query(-1, 25))).kind()).isEqualTo(Refusal.Kind.INVALID);
  }

  @Test
  public void answersEachForItself() {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.empty());
    given(tickets.action(ALICE, "NET-8")).willReturn(Optional.empty());

    var results =
        done(desk().answer(ALICE, List.of("NET-7", "NET-8", "NET-7"), aRejection().build()));

    assertThat(results)
        .extracting(result -> refused(result.outcome()))
        .containsExactly(Refusal.notFound("NET-7"), Refusal.notFound("NET-8"));
  }

  @Test
  public void wantsToKnowWhatIsAnswered_andNotTooMuchAtOnce() {
    var many = LongStream.rangeClosed(1, 101).mapToObj(id -> "NET-" + id).toList();

    assertThat(refused(desk().answer(ALICE, List.of(), aRejection().build())).complaints())
        .containsExactly(Complaint.about("keys", "followthrough.error.no-selection", "100"));
    assertThat(refused(desk().answer(ALICE, many, aRejection().build())).kind())
        .isEqualTo(Refusal.Kind.INVALID);
  }

  private TriageList list(TriageQuery query) {
    return done(desk().list(ALICE, query));
  }

  private static TriageQuery query(long after, int limit) {
    return new TriageQuery(null, null, null, after, limit);
  }

  private TriageDesk desk() {
    InstantSource clock = InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z"));
    return new TriageDesk(
        new Kept(),
        this::read,
        new ActionDesk(
            tickets, permissions, null, null, null, ids -> {}, null, Papers.turns(), clock),
        permissions,
        new Today(clock, ZoneOffset.UTC));
  }

  /** As the host would: one case an item, with the postmortems of the rows it was handed. */
  private List<WaitingCase> read(Visitor visitor, List<Waiting> items) {
    read += items.size();
    return items.stream()
        .collect(Collectors.groupingBy(Waiting::itemId, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            item ->
                new WaitingCase(
                    anAction().withId(item.getKey()).proposed().build(),
                    null,
                    null,
                    item.getValue().stream().map(one -> "" + one.postmortemId()).toList(),
                    List.of(),
                    true))
        .map(known)
        .toList();
  }

  private static WaitingCase ownedBy(WaitingCase one, Person owner) {
    return new WaitingCase(
        one.action(), owner, null, one.postmortems(), one.incidents(), one.mayAnswer());
  }

  private static WaitingCase from(WaitingCase one, String severity) {
    var incident = new IncidentAtHand("OPS-1", "DNS is down", severity);
    return new WaitingCase(
        one.action(), null, null, one.postmortems(), List.of(incident), one.mayAnswer());
  }

  private static Waiting waiting(long itemId, long postmortemId) {
    return new Waiting(itemId, postmortemId, "NET", DAY, false);
  }

  private static List<Long> ids(TriageList list) {
    return list.cases().stream().map(one -> one.action().id()).toList();
  }

  private static List<Long> range(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  private final class Kept implements WaitingItems {

    @Override
    public void keep(long postmortemId, List<Waiting> items) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Waiting> after(long itemId, String project, LocalDate day, int most) {
      return kept.stream().filter(one -> one.itemId() > itemId).limit(most).toList();
    }
  }
}
