package io.followthrough.jira.store;

import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Rows of timelines are kept in a real table, as they were written. */
public class StoredTimelinesTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredTimelines timelines;

  @Before
  public void open() {
    timelines =
        new StoredTimelines(TestObjects.of(database.store(), List.of(TimelineRowEntity.class)));
  }

  @Test
  public void keepsRows_ofEachPostmortemByItself() {
    var range =
        anEntry().at("~2030-03-14 10:02 - 11:00 CET").as(Kind.DETECTED).from("chat").build();
    var day = anEntry().at("1969-03-14").saying("Long ago 🙂\nand far").build();
    timelines.add(201, List.of(range, day));
    timelines.add(202, List.of(anEntry().build()));

    assertThat(timelines.of(201).entries()).containsExactly(day, range);
    assertThat(timelines.of(201).rows()).extracting(Row::version).containsOnly(1);
    assertThat(timelines.of(203).rows()).isEmpty();
  }

  @Test
  public void growsTheVersion_ofARowThatIsWrittenAnew() {
    var row = timelines.add(201, List.of(anEntry().at("2030-03-14 10:02 - 11:00").build())).get(0);
    var entry = anEntry().at("2030-03-14 10:05 PT").saying("Later").build();

    var changed = timelines.change(row, entry);

    assertThat(changed).isEqualTo(new Row(row.id(), 2, entry));
    assertThat(timelines.of(201).rows()).containsExactly(changed);
  }

  @Test
  public void takesARowAway_once() {
    var row = timelines.add(201, List.of(anEntry().build())).get(0);

    timelines.remove(row);

    assertThat(timelines.of(201).rows()).isEmpty();
    assertThrows(IllegalStateException.class, () -> timelines.remove(row));
  }
}
