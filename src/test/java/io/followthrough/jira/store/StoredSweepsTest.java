package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Place;
import io.followthrough.desk.sweep.SweepRun;
import io.followthrough.desk.sweep.SweepRun.Tally;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Sweeps are kept in real tables. */
public class StoredSweepsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00.123456Z");
  private static final Instant TO_THE_SECOND = Instant.parse("2030-03-14T22:30:00Z");
  private static final Tally TALLY = new Tally(7, 2, 1, 3);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredSweeps sweeps;

  @Before
  public void open() {
    sweeps = new StoredSweeps(TestObjects.of(database.store(), List.of(SweepEntity.class)));
  }

  @Test
  public void knowsNone_beforeTheFirst() {
    assertThat(sweeps.last()).isEmpty();
  }

  @Test
  public void keepsHowFarASweepCame_inPlaceOfWhatItWas() {
    sweeps.save(new SweepRun(NOW, null, Place.START, new Tally(0, 0, 0, 0)));
    sweeps.save(new SweepRun(NOW, null, new Place(10, 20), TALLY));

    assertThat(sweeps.last()).contains(new SweepRun(TO_THE_SECOND, null, new Place(10, 20), TALLY));
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  public void keepsTheEnd_alsoOfASweepThatWasReadAgain() {
    sweeps.save(new SweepRun(NOW, null, Place.START, TALLY));

    var read = sweeps.last().orElseThrow();
    sweeps.save(new SweepRun(read.began(), TO_THE_SECOND, read.place(), read.tally()));

    assertThat(sweeps.last().orElseThrow().ended()).isEqualTo(TO_THE_SECOND);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  public void forgetsAllButTheLastThirty() {
    for (var second = 0; second < 40; second++) {
      sweeps.save(new SweepRun(NOW.plusSeconds(second), NOW, Place.START, TALLY));
    }

    assertThat(rows()).isEqualTo(30);
    assertThat(sweeps.last().orElseThrow().began()).isEqualTo(TO_THE_SECOND.plusSeconds(39));
  }

  private int rows() {
    return TestObjects.of(database.store(), List.of(SweepEntity.class))
        .count(SweepEntity.class, Query.select());
  }
}
