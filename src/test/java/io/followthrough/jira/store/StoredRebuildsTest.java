package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.rows.RebuildState;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** How far a rebuild has come is kept. */
public class StoredRebuildsTest {

  private static final Instant START = Instant.parse("2030-03-14T22:30:00Z");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredRebuilds rebuilds;

  @Before
  public void open() {
    rebuilds = new StoredRebuilds(TestObjects.of(database.store(), List.of(RebuildEntity.class)));
  }

  @Test
  public void hasNone_beforeTheFirst() {
    assertThat(rebuilds.last()).isEmpty();
  }

  @Test
  public void keepsHowFarItHasCome() {
    var begun = new RebuildState(START, 500, 500, 3, null);
    rebuilds.keep(begun);
    assertThat(rebuilds.last()).contains(begun);

    var ended = new RebuildState(START, 900, 800, 4, START.plusSeconds(9));
    rebuilds.keep(ended);
    assertThat(rebuilds.last()).contains(ended);
  }
}
