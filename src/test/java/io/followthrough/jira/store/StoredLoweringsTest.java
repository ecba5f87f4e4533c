package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.incident.Lowering;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Predicate;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** How bad incidents were is kept in real tables, which several nodes read. */
public class StoredLoweringsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Lowering LET =
      new Lowering("High", "Low", "Few were hit.\nReally.", "JIRAUSER10100", NOW);

  private static final Predicate<String> BELOW_HIGH = "High"::equals;
  private static final Predicate<String> BELOW_NOTHING = value -> false;

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Instant now = NOW;
  private ActiveObjects objects;
  private StoredLowerings here;
  private StoredLowerings elsewhere;

  @Before
  public void open() {
    objects = TestObjects.of(database.store(), List.of(SeverityEntity.class, LoweringEntity.class));
    here = new StoredLowerings(objects, () -> now);
    elsewhere = new StoredLowerings(objects, () -> now);
  }

  @Test
  public void holdsALoweredIncidentToWhatItWas() {
    assertThat(here.heldTo(101)).isEmpty();
    notice("High", BELOW_NOTHING);
    assertThat(here.heldTo(101)).isEmpty();

    notice("Low", BELOW_HIGH);
    notice("Low", BELOW_HIGH);

    assertThat(here.heldTo(101)).contains("High");
    assertThat(here.heldTo(102)).isEmpty();
    assertThat(here.of(101)).isEmpty();
  }

  @Test
  public void lowersNothing_byTheFirstLook() {
    notice("Low", BELOW_HIGH);

    assertThat(here.heldTo(101)).isEmpty();
  }

  @Test
  public void holdsItToWhatItIs_onceItIsAsBadAgain() {
    notice("High", BELOW_NOTHING);
    notice("Low", BELOW_HIGH);

    notice("Highest", BELOW_NOTHING);

    assertThat(here.heldTo(101)).isEmpty();
    notice("High", "Highest"::equals);
    assertThat(here.heldTo(101)).contains("Highest");
  }

  @Test
  public void letsALowerOneCount_once() {
    notice("High", BELOW_NOTHING);
    notice("Low", BELOW_HIGH);

    assertThat(here.let(101, LET)).isTrue();

    assertThat(here.heldTo(101)).isEmpty();
    assertThat(here.of(101)).containsExactly(LET);
    assertThat(here.let(101, LET)).isFalse();
    notice("Low", BELOW_NOTHING);
    assertThat(here.heldTo(101)).isEmpty();
  }

  @Test
  public void holdsItToTheOneThatCounts_whenItIsLoweredOnceMore() {
    notice("High", BELOW_NOTHING);
    notice("Low", BELOW_HIGH);
    here.let(101, LET);

    notice("Lowest", "Low"::equals);

    assertThat(here.heldTo(101)).contains("Low");
    assertThat(here.of(101)).containsExactly(LET);
  }

  @Test
  public void hearsOfAnotherNode_withinSeconds() {
    assertThat(elsewhere.heldTo(101)).isEmpty();
    notice("High", BELOW_NOTHING);
    notice("Low", BELOW_HIGH);

    assertThat(elsewhere.heldTo(101)).isEmpty();
    now = now.plusSeconds(5);
    assertThat(elsewhere.heldTo(101)).contains("High");

    elsewhere.let(101, LET);
    assertThat(here.heldTo(101)).isEmpty();
  }

  /** Another transaction may have got the smaller number and been written later. */
  @Test
  public void hearsOfWhatWasWrittenLaterThanNumbered() {
    objects.create(
        LoweringEntity.class, new DBParam("ISSUE_ID", 999L), new DBParam("NOTICED_AT", new Date()));
    here.notice(102, "High", BELOW_NOTHING, NOW);
    here.notice(102, "Low", BELOW_HIGH, NOW);
    here.notice(101, "High", BELOW_NOTHING, NOW);
    assertThat(elsewhere.heldTo(102)).contains("High");

    var late = objects.find(LoweringEntity.class, Query.select().where("ISSUE_ID = ?", 999L))[0];
    late.setIssueId(101L);
    late.save();
    now = now.plusSeconds(5);

    assertThat(elsewhere.heldTo(101)).contains("High");
  }

  private void notice(String value, Predicate<String> isWorse) {
    here.notice(101, value, isWorse, NOW);
  }
}
