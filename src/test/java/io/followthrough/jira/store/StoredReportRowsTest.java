package io.followthrough.jira.store;

import static io.followthrough.action.Disposition.DEFERRED;
import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.rows.Cursor;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.desk.rows.OverdueSort;
import io.followthrough.insight.ReportRow;
import io.followthrough.insight.Rows;
import io.followthrough.policy.Today;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Rows of reports are kept in real tables, and come out as they went in. */
public class StoredReportRowsTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private ActiveObjects objects;
  private StoredReportRows rows;

  @Before
  public void open() {
    objects =
        TestObjects.of(database.store(), List.of(ReportRowEntity.class, ReportPastEntity.class));
    rows = on("2030-03-14");
  }

  @Test
  public void givesBackWhateverItWasGiven() {
    var all =
        List.of(
            waiting(),
            aRow(2)
                .in(Rows.NEW_YORK)
                .citedBy(3)
                .accepted("2030-03-01T10:00:00.123Z")
                .due("2030-03-10", "2030-03-20", 2)
                .done("2030-03-11T10:00:00Z")
                .build(),
            aRow(3).answered(DEFERRED, "2030-03-02T10:00:00Z", "2030-04-01").build(),
            aRow(4)
                .ownedBy(null)
                .severity("")
                .accepted("2030-03-01T10:00:00Z")
                .unfulfilled()
                .build(),
            aRow(5).accepted("2030-03-01T10:00:00Z").due("2030-03-10").lost().build(),
            aRow(6)
                .accepted("2030-03-01T10:00:00Z")
                .due("2030-03-10")
                .letGo("2030-03-12T10:00:00.5Z")
                .build());

    rows.put(all);

    assertThat(rows.of(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L)))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  public void putsARow_inPlaceOfTheOneBefore() {
    rows.put(List.of(aRow(1).accepted("2030-03-01T10:00:00Z").due("2030-03-10").build()));

    rows.put(List.of(waiting()));

    assertThat(rows.of(List.of(1L))).containsExactly(waiting());
    assertThat(rows.items(0, 10)).containsExactly(1L);
  }

  @Test
  public void forgetsRows() {
    rows.put(List.of(waiting(), aRow(2).build()));

    rows.remove(List.of(1L, 7L));

    assertThat(rows.items(0, 10)).containsExactly(2L);
  }

  @Test
  public void goesThroughTheItemsInOrder_byParts() {
    rows.put(LongStream.of(5, 3, 9, 1).mapToObj(item -> aRow(item).build()).toList());

    assertThat(rows.items(0, 2)).containsExactly(1L, 3L);
    assertThat(rows.items(3, 2)).containsExactly(5L, 9L);
    assertThat(rows.items(9, 2)).isEmpty();
  }

  @Test
  public void takesMoreItems_thanADatabaseTakesInOneCondition() {
    var many = LongStream.rangeClosed(1, 2500).boxed().toList();
    rows.put(many.stream().map(item -> aRow(item).build()).toList());

    assertThat(rows.of(many)).hasSize(2500);
  }

  @Test
  public void tellsWhatIsPromised_inEveryOrderAndBothWays() {
    rows.put(
        List.of(
            promised(1, 1, "2030-03-10"),
            promised(2, 2, "2030-03-10"),
            promised(3, 1, "2030-03-08"),
            promised(4, 1, "2030-03-14"),
            promised(5, 3, "2030-03-01"),
            aRow(6)
                .accepted("2030-02-01T00:00:00Z")
                .due("2030-03-01")
                .done("2030-03-14T00:00:00Z")
                .build(),
            aRow(7).build(),
            aRow(8)
                .accepted("2030-02-01T00:00:00Z")
                .due("2030-03-01")
                .letGo("2030-03-02T00:00:00Z")
                .build()));
    var all = new Narrowing(Set.of(1L, 2L), null, null);

    assertThat(promised(all, OverdueSort.DAYS_LATE, null)).containsExactly(3L, 1L, 2L);
    assertThat(promised(all, OverdueSort.LEAST_LATE, null)).containsExactly(2L, 1L, 3L);
    assertThat(promised(all, OverdueSort.PROJECT, null)).containsExactly(3L, 1L, 2L);
    assertThat(beside(all, OverdueSort.DAYS_LATE, false, 1)).containsExactly(2L);
    assertThat(beside(all, OverdueSort.DAYS_LATE, true, 2)).containsExactly(1L, 3L);
    assertThat(beside(all, OverdueSort.LEAST_LATE, false, 1)).containsExactly(3L);
    assertThat(beside(all, OverdueSort.LEAST_LATE, true, 3)).containsExactly(1L, 2L);
    assertThat(beside(all, OverdueSort.PROJECT, false, 1)).containsExactly(2L);
    assertThat(beside(all, OverdueSort.PROJECT, true, 2)).containsExactly(1L, 3L);
  }

  @Test
  public void tellsWhatWasFirstDueLongestAgo_andWhatWasPutOffMostOften() {
    rows.put(
        List.of(
            putOff(1, "2030-02-20", "2030-03-05", 1),
            putOff(2, "2030-02-10", "2030-03-10", 3),
            putOff(3, "2030-03-01", "2030-03-01", 0),
            putOff(4, "2030-02-25", "2030-03-02", 1),
            putOff(5, "2030-01-10", "2030-03-20", 4),
            // Promised for an earlier day than at first: first due by what is promised now.
            putOff(6, "2030-04-01", "2030-02-15", 0)));
    var all = new Narrowing(Set.of(1L), null, null);

    assertThat(promised(all, OverdueSort.FIRST_DUE, null)).containsExactly(2L, 6L, 1L, 4L, 3L);
    assertThat(promised(all, OverdueSort.SLIPS, null)).containsExactly(2L, 4L, 1L, 6L, 3L);
    assertThat(beside(all, OverdueSort.FIRST_DUE, false, 1)).containsExactly(4L, 3L);
    assertThat(beside(all, OverdueSort.SLIPS, true, 1)).containsExactly(4L, 2L);
  }

  @Test
  public void countsARowAsNone_thatAnEarlierVersionWrote() {
    rows.put(List.of(promised(1, 1, "2030-03-10")));
    var old = objects.find(ReportRowEntity.class, Query.select())[0];
    old.setFirstPromisedFor(null);
    old.save();

    assertThat(rows.of(List.of(1L))).isEmpty();
    assertThat(promised(new Narrowing(Set.of(1L), null, null), OverdueSort.FIRST_DUE, null))
        .isEmpty();
  }

  @Test
  public void tellsEachRowOnce_howeverSmallTheParts() {
    rows.put(
        LongStream.rangeClosed(1, 24)
            .mapToObj(
                item ->
                    aRow(item)
                        .in(item % 3 + 1)
                        .accepted("2030-02-01T00:00:00Z")
                        .due(
                            "2030-02-0" + (item * 3 % 5 + 1),
                            "2030-03-0" + (item * 5 % 7 + 1),
                            (int) item % 4)
                        .build())
            .toList());
    var some = new Narrowing(Set.of(1L, 2L, 3L), null, null);

    for (var sort : OverdueSort.values()) {
      var all = promised(some, sort, null, 99);
      assertThat(all).hasSize(24).doesNotHaveDuplicates();
      for (var most : List.of(1, 2, 5)) {
        assertThat(inParts(some, sort, most)).as(sort + " by " + most).isEqualTo(all);
      }
    }
  }

  private List<Long> inParts(Narrowing which, OverdueSort sort, int most) {
    var found = new ArrayList<Long>();
    Cursor place = null;
    List<ReportRow> part;
    do {
      part = rows.promised(which, LocalDate.of(2030, 3, 14), sort, place, most);
      for (var row : part) {
        found.add(row.item());
        place = Cursor.after(row, sort);
      }
    } while (part.size() == most);
    return found;
  }

  @Test
  public void tellsWhatItSaidOnEachDay_whateverItSaysNow() {
    var open = aRow(1).accepted("2030-03-01T10:00:00Z").due("2030-03-10").build();
    var done =
        aRow(1)
            .accepted("2030-03-01T10:00:00Z")
            .due("2030-03-10")
            .done("2030-03-12T10:00:00Z")
            .build();
    var other = aRow(2).ownedBy(null).severity("so|so, and 100 %").build();
    on("2030-03-01").put(List.of(open, other));
    on("2030-03-12").put(List.of(waiting()));
    on("2030-03-12").put(List.of(done));
    on("2030-03-14").put(List.of(open, aRow(3).build()));
    on("2030-03-16").remove(List.of(2L));

    assertThat(said("2030-02-28")).isEmpty();
    assertThat(said("2030-03-01")).containsExactly(open, other);
    assertThat(said("2030-03-11")).containsExactly(open, other);
    assertThat(said("2030-03-12")).containsExactly(done, other);
    assertThat(said("2030-03-13")).containsExactly(done, other);
    assertThat(said("2030-03-15")).containsExactly(open, other, aRow(3).build());
    assertThat(said("2030-03-16")).containsExactly(open, aRow(3).build());
    assertThat(rows.knownSince()).contains(LocalDate.of(2030, 3, 1));
  }

  /**
   * A hundred days on which anything may happen to twelve items, each day told again at the end.
   */
  @Test
  public void tellsEachDayAgain_whateverHappened() {
    var random = new Random(7);
    var days = new TreeMap<LocalDate, List<ReportRow>>();
    var now = new TreeMap<Long, ReportRow>();
    for (var day = LocalDate.of(2030, 1, 1); days.size() < 100; day = day.plusDays(1)) {
      var today = on(day.toString());
      for (var left = random.nextInt(4); left > 0; left--) {
        var item = random.nextInt(12) + 1L;
        if (random.nextInt(4) == 0) {
          today.remove(List.of(item));
          now.remove(item);
        } else {
          var row = aRow(item).citedBy(random.nextInt(3) + 1).build();
          today.put(List.of(row));
          now.put(item, row);
        }
      }
      days.put(day, List.copyOf(now.values()));
    }

    days.forEach(
        (day, then) ->
            assertThat(inParts(day, random.nextInt(5) + 1)).as("" + day).isEqualTo(then));
  }

  private List<ReportRow> inParts(LocalDate day, int most) {
    var found = new ArrayList<ReportRow>();
    Long last = 0L;
    while (last != null) {
      var part = rows.rowsOn(day, new Narrowing(Set.of(1L), null, null), last, most);
      found.addAll(part.rows());
      last = part.next();
    }
    return found;
  }

  @Test
  public void keepsNothingOfThePast_whereARowIsPutAsItWas() {
    on("2030-03-01").put(List.of(waiting()));

    on("2030-03-14").put(List.of(waiting()));

    assertThat(objects.find(ReportPastEntity.class, Query.select())).isEmpty();
    assertThat(said("2030-03-02")).containsExactly(waiting());
  }

  @Test
  public void goesThroughAPastDay_byParts_andNarrowed() {
    on("2030-03-01").put(LongStream.rangeClosed(1, 7).mapToObj(one -> aRow(one).build()).toList());
    on("2030-03-05").remove(List.of(2L, 7L));
    on("2030-03-06").put(List.of(aRow(4).in(2).build(), aRow(9).build()));

    assertThat(inParts(Set.of(1L))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(inParts(Set.of(2L))).isEmpty();
  }

  private List<Long> inParts(Set<Long> projects) {
    var found = new ArrayList<Long>();
    Long last = 0L;
    while (last != null) {
      var part =
          rows.rowsOn(LocalDate.of(2030, 3, 4), new Narrowing(projects, null, null), last, 2);
      part.rows().forEach(row -> found.add(row.item()));
      last = part.next();
    }
    return found;
  }

  private List<ReportRow> said(String day) {
    return rows.rowsOn(LocalDate.parse(day), new Narrowing(Set.of(1L), null, null), 0, 99).rows();
  }

  private StoredReportRows on(String day) {
    var noon = InstantSource.fixed(Instant.parse(day + "T12:00:00Z"));
    return new StoredReportRows(objects, new Today(noon, ZoneOffset.UTC));
  }

  @Test
  public void narrowsByOwnerAndSeverity() {
    rows.put(
        List.of(
            aRow(1).ownedBy("bob").severity("High").build(),
            aRow(2).ownedBy("alice").severity("High").build(),
            aRow(3).ownedBy("bob").severity("Low").build(),
            aRow(4).in(9).ownedBy("bob").severity("High").build()));

    assertThat(rows.rows(new Narrowing(Set.of(1L), "bob", "High"), 0, 9))
        .extracting(ReportRow::item)
        .containsExactly(1L);
    assertThat(rows.rows(new Narrowing(Set.of(1L), null, null), 1, 9))
        .extracting(ReportRow::item)
        .containsExactly(2L, 3L);
    assertThat(rows.rows(new Narrowing(Set.of(), null, null), 0, 9)).isEmpty();
  }

  private List<Long> promised(Narrowing which, OverdueSort sort, Cursor from) {
    return promised(which, sort, from, 9);
  }

  private List<Long> promised(Narrowing which, OverdueSort sort, Cursor from, int most) {
    return rows.promised(which, LocalDate.of(2030, 3, 14), sort, from, most).stream()
        .map(ReportRow::item)
        .toList();
  }

  /** What comes after the row of an item, or before it. */
  private List<Long> beside(Narrowing which, OverdueSort sort, boolean back, long item) {
    var row = rows.of(List.of(item)).get(0);
    return promised(which, sort, back ? Cursor.before(row, sort) : Cursor.after(row, sort));
  }

  private static ReportRow putOff(long item, String first, String due, int slips) {
    return aRow(item).accepted("2030-01-01T00:00:00Z").due(first, due, slips).build();
  }

  private static ReportRow promised(long item, long project, String due) {
    return aRow(item).in(project).accepted("2030-02-01T00:00:00Z").due(due).build();
  }

  private static ReportRow waiting() {
    return aRow(1).build();
  }
}
