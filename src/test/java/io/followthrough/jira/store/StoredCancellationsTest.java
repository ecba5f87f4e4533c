package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.gate.Cancelled;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Why incidents turned out to be none is kept in a real table. */
public class StoredCancellationsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Cancelled.Why WHY =
      new Cancelled.Why("A probe was broken.\nReally.", "JIRAUSER10100", NOW);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredCancellations cancellations;

  @Before
  public void open() {
    cancellations =
        new StoredCancellations(
            TestObjects.of(database.store(), List.of(CancellationEntity.class)), () -> NOW);
  }

  @Test
  public void keepsWhatWasSaidLast() {
    cancellations.say(101, WHY);
    var again = new Cancelled.Why("A rehearsal", "JIRAUSER10101", NOW.plusSeconds(60));

    cancellations.say(101, again);

    assertThat(cancellations.of(101)).contains(again);
    assertThat(cancellations.of(102)).isEmpty();
  }

  @Test
  public void countsNoMore_onceTheIncidentIsOneAgain() {
    cancellations.say(101, WHY);
    cancellations.say(102, WHY);

    cancellations.forget(101);
    cancellations.forget(103);

    assertThat(cancellations.of(101)).isEmpty();
    assertThat(cancellations.of(102)).contains(WHY);
  }
}
