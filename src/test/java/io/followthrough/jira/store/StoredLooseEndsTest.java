package io.followthrough.jira.store;

import static io.followthrough.desk.looseend.LooseEndKind.ORPHANED;
import static io.followthrough.desk.looseend.LooseEndKind.STALE;
import static io.followthrough.desk.looseend.LooseEndKind.TO_VERIFY;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.looseend.LooseEndKind;
import io.followthrough.desk.looseend.LooseEndPlace;
import io.followthrough.desk.looseend.LooseEnds;
import io.followthrough.desk.rows.Narrowing;
import io.followthrough.sandbox.FreshDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Loose ends are kept in one row an issue, and found by kind, oldest first. */
public class StoredLooseEndsTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 14);
  private static final Narrowing ALL = new Narrowing(Set.of(1L, 2L), null, null);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredLooseEnds rows;

  @Before
  public void open() {
    rows = new StoredLooseEnds(StoreTables.in(database));
  }

  @Test
  public void keepsEveryKind_andPutsThemOverThoseBefore() {
    var every =
        Arrays.stream(LooseEndKind.values())
            .collect(Collectors.toMap(Function.identity(), kind -> TODAY.plusDays(kind.ordinal())));
    var whole = new LooseEnds(301, 1, "bob", "SEV1", every);
    var bare = new LooseEnds(302, 2, null, "", Map.of(STALE, TODAY));
    rows.put(List.of(whole, bare));

    assertThat(rows.of(List.of(301L, 302L, 303L))).containsExactlyInAnyOrder(whole, bare);
    rows.put(List.of(new LooseEnds(301, 2, null, "", Map.of(STALE, TODAY))));
    assertThat(rows.of(List.of(301L)))
        .containsExactly(new LooseEnds(301, 2, null, "", Map.of(STALE, TODAY)));
    rows.remove(List.of(301L));
    assertThat(rows.of(List.of(301L))).isEmpty();
  }

  @Test
  public void findsThoseWhoseDayHasCome() {
    put(301, 1, "bob", TODAY);
    put(302, 1, "bob", TODAY.plusDays(1));
    rows.put(List.of(new LooseEnds(303, 1, "bob", "", Map.of(STALE, TODAY))));

    assertThat(found(ALL)).containsExactly(301L);
  }

  @Test
  public void narrowsThemDown() {
    put(301, 1, "bob", TODAY);
    put(302, 2, "eve", TODAY);
    put(303, 3, "bob", TODAY);

    assertThat(found(ALL)).containsExactly(301L, 302L);
    assertThat(found(new Narrowing(Set.of(1L, 2L, 3L), "bob", null))).containsExactly(301L, 303L);
    assertThat(found(new Narrowing(Set.of(1L), null, "SEV9"))).isEmpty();
    assertThat(found(new Narrowing(Set.of(), null, null))).isEmpty();
  }

  @Test
  public void pagesThroughThem_eachOnce_alsoWhereTheyShareADay() {
    IntStream.range(0, 25)
        .forEach(number -> put(301 + number, 1, "bob", TODAY.minusDays((number * 7) % 4)));

    var seen = new ArrayList<Long>();
    LooseEndPlace place = null;
    List<LooseEnds> part;
    do {
      part = rows.page(ALL, TO_VERIFY, TODAY, place, 4);
      part.forEach(row -> seen.add(row.issue()));
      place =
          part.isEmpty()
              ? place
              : new LooseEndPlace(
                  part.get(part.size() - 1).since().get(TO_VERIFY),
                  part.get(part.size() - 1).issue());
    } while (part.size() == 4);

    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    assertThat(rows.of(seen.subList(0, 1)).get(0).since().get(TO_VERIFY))
        .isEqualTo(TODAY.minusDays(3));
  }

  private List<Long> found(Narrowing which) {
    return rows.page(which, TO_VERIFY, TODAY, null, 100).stream().map(LooseEnds::issue).toList();
  }

  private void put(long issue, long project, String owner, LocalDate day) {
    rows.put(
        List.of(
            new LooseEnds(
                issue,
                project,
                owner,
                "SEV1",
                Map.of(TO_VERIFY, day, ORPHANED, TODAY.minusYears(1)))));
  }
}
