package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.Visitor;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What postmortems ask for is kept in real tables, and stays when it is given up. */
public class StoredAsksTest {

  private static final Visitor ALICE = new Visitor("JIRAUSER10100");
  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Rejected WHY = new Rejected(RejectionReason.SUPERSEDED, "A gateway does it");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredAsks asks;

  @Before
  public void open() {
    asks = new StoredAsks(TestObjects.of(database.store(), List.of(AskEntity.class)));
  }

  @Test
  public void keepsWhatWasAskedFor_andByWhom() {
    asks.add(List.of(subTask(201, 301), ticket(201, 302), subTask(202, 303)));
    asks.add(List.of());

    assertThat(asks.of(List.of(201L))).containsExactly(subTask(201, 301), ticket(201, 302));
    assertThat(asks.of(List.of())).isEmpty();
    assertThat(asks.askersOf(303)).containsExactly(202L);
    assertThat(asks.askersOf(999)).isEmpty();
    assertThat(subTask(201, 301).isSubTask()).isTrue();
    assertThat(ticket(201, 302).isSubTask()).isFalse();
  }

  @Test
  public void keepsHowATicketLooksNow() {
    asks.add(List.of(subTask(201, 301), ticket(201, 302)));

    asks.update(List.of(new StoredAsk(201, 301, "WEB-1", "Watch it closely", 302L, null)));

    assertThat(asks.of(List.of(201L)))
        .containsExactly(
            new StoredAsk(201, 301, "WEB-1", "Watch it closely", 302L, null), ticket(201, 302));
  }

  @Test
  public void keepsWhoGaveUpWhat_andWhy() {
    asks.add(List.of(subTask(201, 301), subTask(201, 302), subTask(202, 301)));

    asks.letGo(201, 301, WHY, ALICE, NOW);

    var farewell =
        new StoredAsk.Farewell(RejectionReason.SUPERSEDED, "A gateway does it", ALICE.key(), NOW);
    assertThat(asks.of(List.of(201L, 202L)))
        .containsExactly(
            new StoredAsk(201, 301, "OPS-301", "Watch it", null, farewell),
            subTask(201, 302),
            subTask(202, 301));
    assertThat(asks.askersOf(301)).containsExactlyInAnyOrder(201L, 202L);
  }

  @Test
  public void leavesAnEarlierFarewellAlone() {
    asks.add(List.of(subTask(201, 301)));
    asks.letGo(201, 301, WHY, ALICE, NOW);
    asks.add(List.of(subTask(201, 301)));

    asks.letGo(201, 301, new Rejected(RejectionReason.OTHER, "Again"), ALICE, NOW.plusSeconds(60));

    assertThat(asks.of(List.of(201L)))
        .extracting(ask -> ask.letGo().reason())
        .containsExactly("A gateway does it", "Again");
  }

  @Test
  public void readsAThousand_withOneStatement() {
    asks.add(LongStream.rangeClosed(1, 1000).mapToObj(id -> ticket(201, id)).toList());
    database.store().statements().reset();

    assertThat(asks.of(List.of(201L))).hasSize(1000);

    assertThat(database.store().statements().sent()).isEqualTo(1);
  }

  private static StoredAsk subTask(long asker, long issue) {
    return new StoredAsk(asker, issue, "OPS-" + issue, "Watch it", null, null);
  }

  private static StoredAsk ticket(long asker, long issue) {
    return new StoredAsk(asker, issue, "NET-" + issue, null, null, null);
  }
}
