package io.followthrough.desk.triage;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.action.Actions.rejected;
import static io.followthrough.desk.Papers.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.Loss;
import io.followthrough.desk.Visitor;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.Test;

/** What needs an answer is found where the triage desk finds it, and all of it. */
public class WaitingSearchTest {

  private static final LocalDate TODAY = LocalDate.of(2030, 3, 14);

  private final List<Waiting> kept = new ArrayList<>();
  private final Map<Long, ActionItem> there = new HashMap<>();

  @Test
  public void findsAllThatWait_eachOnce_howeverManyTheyAre() {
    LongStream.rangeClosed(1, 1100).forEach(id -> wait(anAction().withId(id).proposed(), 201));
    LongStream.rangeClosed(499, 502).forEach(id -> wait(anAction().withId(id).proposed(), 202));

    assertThat(ids(search().untriaged(ALICE)))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 1100).boxed().toList());
  }

  @Test
  public void findsPromisesThatWereBroken_alsoByLosingTheirTicket() {
    wait(anAction().withId(1).closedUnfixed(), 201);
    wait(anAction().withId(2).proposed(), 201);
    wait(anAction().withId(3).done().build().lost(Loss.UNLINKED), 201);
    wait(anAction().withId(4).answered(rejected()).build().lost(Loss.RETYPED), 201);

    assertThat(ids(search().unfulfilled(ALICE))).containsExactly(1L, 3L);
    assertThat(ids(search().untriaged(ALICE))).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  public void leavesOut_whatTheReaderDoesNotTell() {
    wait(anAction().withId(1).proposed(), 201);
    there.clear();

    assertThat(search().untriaged(ALICE)).isEmpty();
  }

  private WaitingSearch search() {
    return new WaitingSearch(new Kept(), new Read(), new Today(clock(), ZoneOffset.UTC));
  }

  private static InstantSource clock() {
    return InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z"));
  }

  private void wait(Actions action, long postmortem) {
    wait(action.build(), postmortem);
  }

  private void wait(ActionItem item, long postmortem) {
    there.put(item.id(), item);
    kept.add(new Waiting(item.id(), postmortem, "OPS", TODAY, item.isLost()));
  }

  private static List<Long> ids(List<ActionItem> items) {
    return items.stream().map(ActionItem::id).toList();
  }

  private final class Kept implements WaitingItems {

    @Override
    public void keep(long postmortemId, List<Waiting> items) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Waiting> after(long itemId, String project, LocalDate day, int most) {
      assertThat(day).isEqualTo(TODAY);
      return kept.stream()
          .filter(one -> one.itemId() > itemId)
          .sorted((one, other) -> Long.compare(one.itemId(), other.itemId()))
          .limit(most)
          .toList();
    }
  }

  private final class Read implements WaitingReader {

    @Override
    public List<WaitingCase> read(Visitor visitor, List<Waiting> items) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ActionItem> items(Visitor visitor, List<Waiting> items) {
      return items.stream()
          .map(one -> there.get(one.itemId()))
          .filter(Objects::nonNull)
          .distinct()
          .toList();
    }
  }
}
