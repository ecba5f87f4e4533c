package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.triage.Waiting;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What waits is kept in a real table, and found in the order of its tickets. */
public class StoredWaitingTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 14);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredWaiting waiting;

  @Before
  public void open() {
    waiting = new StoredWaiting(TestObjects.of(database.store(), List.of(WaitingEntity.class)));
  }

  @Test
  public void findsThoseOfAllPostmortems_oldestTicketFirst() {
    waiting.keep(202, List.of(net(5, 202), ops(2, 202)));
    waiting.keep(201, List.of(net(5, 201), net(1, 201)));

    assertThat(waiting.after(0, null, DAY, 10))
        .containsExactly(net(1, 201), ops(2, 202), net(5, 201), net(5, 202));
    assertThat(waiting.after(1, null, DAY, 2)).containsExactly(ops(2, 202), net(5, 201));
    assertThat(waiting.after(1, "NET", DAY, 10)).containsExactly(net(5, 201), net(5, 202));
  }

  @Test
  public void leavesOutWhatWaitsLater() {
    waiting.keep(201, List.of(new Waiting(1, 201, "NET", DAY, false)));

    assertThat(waiting.after(0, null, DAY.minusDays(1), 10)).isEmpty();
    assertThat(waiting.after(0, "NET", DAY, 10)).hasSize(1);
  }

  @Test
  public void keepsWhatIsSaidLast_ofAPostmortem() {
    waiting.keep(201, List.of(net(1, 201), net(2, 201)));
    waiting.keep(202, List.of(net(1, 202)));

    waiting.keep(201, List.of(new Waiting(2, 201, "NET", LocalDate.EPOCH, true), net(3, 201)));

    assertThat(waiting.after(0, null, DAY, 10))
        .containsExactly(
            net(1, 202), new Waiting(2, 201, "NET", LocalDate.EPOCH, true), net(3, 201));
    waiting.keep(201, List.of());
    assertThat(waiting.after(0, null, DAY, 10)).containsExactly(net(1, 202));
  }

  private static Waiting net(long itemId, long postmortemId) {
    return new Waiting(itemId, postmortemId, "NET", LocalDate.EPOCH, false);
  }

  private static Waiting ops(long itemId, long postmortemId) {
    return new Waiting(itemId, postmortemId, "OPS", LocalDate.EPOCH, false);
  }
}
