package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.incident.KeptWaiver;
import io.followthrough.gate.Waiver;
import io.followthrough.gate.WaiverReason;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Waivers are kept in a real table, which several nodes read. */
public class StoredWaiversTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Waiver WAIVER =
      new Waiver(
          WaiverReason.PLANNED, "A rehearsal.\nOf all.", "SEV4", "triaged", "JIRAUSER10100", NOW);
  private static final Withdrawal BACK = new Withdrawal("JIRAUSER10101", NOW, "It was none.");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Instant now = NOW;
  private StoredWaivers here;
  private StoredWaivers elsewhere;

  @Before
  public void open() {
    var objects = TestObjects.of(database.store(), List.of(WaiverEntity.class));
    here = new StoredWaivers(objects, () -> now);
    elsewhere = new StoredWaivers(objects, () -> now);
  }

  @Test
  public void keepsAWaiver_untilItIsTakenBack() {
    assertThat(here.of(101)).isEmpty();
    assertThat(here.give(101, WAIVER)).isTrue();
    assertThat(here.of(101)).contains(WAIVER);

    assertThat(here.withdraw(101, BACK)).contains(WAIVER);

    assertThat(here.of(101)).isEmpty();
    assertThat(here.withdraw(101, BACK)).isEmpty();
  }

  @Test
  public void keepsOneForAnIncident_whoeverGivesIt() {
    assertThat(here.give(101, WAIVER)).isTrue();
    assertThat(elsewhere.give(101, WAIVER)).isFalse();

    here.withdraw(101, BACK);

    assertThat(elsewhere.give(101, WAIVER)).isTrue();
  }

  @Test
  public void learnsInSecondsOfWhatAnotherNodeWrites() {
    assertThat(here.of(101)).isEmpty();
    elsewhere.give(101, WAIVER);
    assertThat(here.of(101)).isEmpty();

    now = NOW.plusSeconds(5);

    assertThat(here.of(101)).contains(WAIVER);
  }

  @Test
  public void learnsAtOnceOfWhatAnotherNodeTakesBack() {
    here.give(101, WAIVER);
    assertThat(here.of(101)).contains(WAIVER);

    elsewhere.withdraw(101, BACK);

    assertThat(here.of(101)).isEmpty();
  }

  @Test
  public void asksNothing_aboutIncidentsThatWereNeverWaived() {
    here.give(101, WAIVER);
    here.of(102);
    var before = database.store().statements().total();

    here.of(102);

    assertThat(database.store().statements().total()).isEqualTo(before);
  }

  @Test
  public void listsAll_theLatestFirst_aPartAtATime() {
    here.give(101, WAIVER);
    here.withdraw(101, BACK);
    here.give(102, WAIVER);
    here.give(103, WAIVER);

    var first = here.before(Long.MAX_VALUE, 2);
    var rest = here.before(first.get(1).place(), 2);

    assertThat(first).extracting(KeptWaiver::incidentId).containsExactly(103L, 102L);
    assertThat(rest).containsExactly(new KeptWaiver(rest.get(0).place(), 101, WAIVER, BACK));
  }
}
