package io.followthrough.desk.report;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Person;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.desk.triage.TriageDesk;
import io.followthrough.desk.triage.Waiting;
import io.followthrough.desk.triage.WaitingCase;
import io.followthrough.desk.triage.WaitingItems;
import io.followthrough.desk.triage.WaitingReader;
import io.followthrough.insight.ReportRow;
import io.followthrough.insight.Rows;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;

/** Each person is told what he owes. It is the 14th of March. */
public class OwnDeskTest {

  private static final Visitor ALICE = new Visitor("key-of-alice");
  private static final Person PERSON = new Person("key-of-alice", "alice", "Alice", true);
  private static final Today TODAY =
      new Today(InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z")), ZoneOffset.UTC);

  private final People people = mock(People.class);
  private final KeptRows rows = new KeptRows();
  private final Set<Long> hidden = new HashSet<>();
  private boolean isKnown = true;

  @Test
  public void tellsPromises_theOneDueFirstAtTheTop_andThoseWithoutADayLast() {
    rows.put(
        List.of(
            promise(1).due("2030-03-20").build(),
            promise(2).build(),
            promise(3).due("2030-03-10").build(),
            promise(4).due("2030-03-10").done("2030-03-09T00:00:00Z").build(),
            promise(5).due("2030-03-14").unfulfilled().build(),
            promise(6).due("2030-03-01").ownedBy("bob").build(),
            promise(7).due("2030-03-01").in(2).build(),
            promise(8).due("2030-03-01").build()));
    hidden.add(8L);

    var work = work();

    assertThat(work.promises())
        .extracting(line -> line.row().item())
        .containsExactly(3L, 5L, 1L, 2L);
    assertThat(work.late()).isEqualTo(1);
    assertThat(work.promises().get(0).lateness().days()).isEqualTo(4);
    assertThat(work.promises().get(1).next().id()).isEqualTo("decide-anew");
    assertThat(work.more()).isZero();
  }

  @Test
  public void countsWhatIsTooMuchToTell() {
    LongStream.rangeClosed(1, 1203)
        .forEach(id -> rows.put(List.of(promise(id).due("2030-03-20").build())));

    assertThat(work().promises()).hasSize(200);
    assertThat(work().more()).isEqualTo(1003);
  }

  @Test
  public void tellsWhatWaits_ofThatUserName() {
    var work = work();

    assertThat(work.name()).isEqualTo("alice");
    assertThat(work.waiting()).extracting(one -> one.action().id()).containsExactly(11L);
    assertThat(work.moreWaiting()).isFalse();
  }

  @Test
  public void owesNothing_whomTheHostHasForgotten() {
    isKnown = false;

    assertThat(work().waiting()).isEmpty();
  }

  private static Rows promise(long item) {
    return aRow(item).in(1).ownedBy("key-of-alice").accepted("2030-02-01T00:00:00Z");
  }

  private OwnWork work() {
    given(people.userWithKey("key-of-alice"))
        .willReturn(isKnown ? Optional.of(PERSON) : Optional.empty());
    Outlooks outlooks = visitor -> new Eyes();
    var reports =
        new ReportDesk(
            outlooks, rows, people, new OnePolicy(Policy.standard(ZoneOffset.UTC)), TODAY);
    var triage = new TriageDesk(new Kept(), new Read(), null, null, TODAY);
    return done(new OwnDesk(rows, outlooks, reports, triage, people).of(ALICE));
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
      return Map.of();
    }
  }

  private static final class Kept implements WaitingItems {

    @Override
    public void keep(long postmortemId, List<Waiting> items) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Waiting> after(long itemId, String project, LocalDate day, int most) {
      return LongStream.of(11, 12)
          .filter(id -> id > itemId)
          .mapToObj(id -> new Waiting(id, 201, "OPS", day, false))
          .toList();
    }
  }

  private static final class Read implements WaitingReader {

    @Override
    public List<WaitingCase> read(Visitor visitor, List<Waiting> items) {
      return items.stream()
          .map(
              one ->
                  new WaitingCase(
                      anAction().withId(one.itemId()).proposed().build(),
                      one.itemId() == 11 ? PERSON : null,
                      null,
                      List.of("OPS-2"),
                      List.of(),
                      true))
          .toList();
    }

    @Override
    public List<ActionItem> items(Visitor visitor, List<Waiting> items) {
      throw new UnsupportedOperationException();
    }
  }
}
