package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.restricted.RestrictedNote;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Restricted notes are kept in a real table, one row a postmortem. */
public class StoredRestrictedNotesTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00.123Z");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredRestrictedNotes notes;

  @Before
  public void open() {
    notes =
        new StoredRestrictedNotes(
            TestObjects.of(database.store(), List.of(RestrictedEntity.class)));
  }

  @Test
  public void keepsTheLastOfEachPostmortem() {
    var first = new RestrictedNote("Ünï ☃\nline", "JIRAUSER10100", NOW);
    var second = new RestrictedNote("x".repeat(32_767), "JIRAUSER10101", NOW.plusSeconds(60));
    notes.keep(201, first);
    notes.keep(202, first);

    notes.keep(201, second);

    assertThat(notes.of(201)).contains(second);
    assertThat(notes.of(202)).contains(first);
    assertThat(notes.of(203)).isEmpty();
  }

  @Test
  public void keepsThatThereIsNothingLeft() {
    notes.keep(201, new RestrictedNote("Something", "JIRAUSER10100", NOW));

    notes.keep(201, new RestrictedNote("", "JIRAUSER10101", NOW));

    assertThat(notes.of(201)).contains(new RestrictedNote("", "JIRAUSER10101", NOW));
  }
}
