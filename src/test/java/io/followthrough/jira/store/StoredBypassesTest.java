package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Withdrawal;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.KeptBypass;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Bypasses are kept in real tables, and are ready until they are used or over. */
public class StoredBypassesTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2030, 3, 14);
  private static final Bypass BYPASS =
      new Bypass(BypassReason.FAULT, "The gate is broken.", "JIRAUSER1", NOW, TODAY.plusDays(2));

  @Rule public final FreshDatabase database = new FreshDatabase();

  private ActiveObjects objects;
  private StoredBypasses bypasses;
  private StoredDebts debts;

  @Before
  public void open() {
    objects = TestObjects.of(database.store(), List.of(BypassEntity.class, DebtEntity.class));
    bypasses = new StoredBypasses(objects);
    debts = new StoredDebts(objects);
  }

  @Test
  public void isReady_untilItsLastDayHasPassed() {
    assertThat(bypasses.ready(101, TODAY)).isEmpty();

    assertThat(bypasses.grant(101, BYPASS, TODAY)).isTrue();

    assertThat(bypasses.ready(101, TODAY.plusDays(2))).contains(BYPASS);
    assertThat(bypasses.ready(101, TODAY.plusDays(3))).isEmpty();
    assertThat(bypasses.ready(102, TODAY)).isEmpty();
    assertThat(bypasses.grant(101, BYPASS, TODAY)).isFalse();
    assertThat(bypasses.grant(101, BYPASS, TODAY.plusDays(3))).isTrue();
  }

  @Test
  public void isReadyNoMore_onceItIsTakenBack() {
    var back = new Withdrawal("JIRAUSER2", NOW, "The fair is put off.");
    assertThat(bypasses.withdraw(101, back, TODAY)).isEmpty();
    bypasses.grant(101, BYPASS, TODAY);

    assertThat(bypasses.withdraw(101, back, TODAY)).contains(BYPASS);

    assertThat(bypasses.ready(101, TODAY)).isEmpty();
    assertThat(bypasses.pass(101, NOW, TODAY)).isFalse();
    assertThat(bypasses.withdraw(101, back, TODAY)).isEmpty();
    assertThat(bypasses.before(Long.MAX_VALUE, 5))
        .extracting(KeptBypass::withdrawal)
        .containsExactly(back);
  }

  @Test
  public void isNotTakenBack_whileAnIncidentIsClosedByIt() {
    var back = new Withdrawal("JIRAUSER2", NOW.plusSeconds(30), "Too late");
    bypasses.grant(101, BYPASS, TODAY);
    assertThat(bypasses.pass(101, NOW, TODAY)).isTrue();

    assertThat(bypasses.withdraw(101, back, TODAY)).isEmpty();
  }

  @Test
  public void isUsedUpOnce() {
    bypasses.grant(101, BYPASS, TODAY);

    bypasses.use(101, NOW, TODAY);

    assertThat(bypasses.ready(101, TODAY)).isEmpty();
    assertThat(bypasses.before(Long.MAX_VALUE, 10))
        .extracting(KeptBypass::bypass, KeptBypass::usedAt)
        .containsExactly(tuple(BYPASS, NOW));
    assertThat(bypasses.grant(101, BYPASS, TODAY)).isTrue();
  }

  @Test
  public void letsOneTransitionPass_beforeAnybodyHasLooked() {
    bypasses.grant(101, BYPASS, TODAY);

    assertThat(bypasses.pass(101, NOW, TODAY)).isTrue();
    assertThat(bypasses.pass(101, NOW.plusSeconds(59), TODAY)).isFalse();
    assertThat(bypasses.pass(102, NOW, TODAY)).isFalse();

    assertThat(bypasses.ready(101, TODAY)).as("for the debt of that close").contains(BYPASS);
    bypasses.use(101, NOW, TODAY);
    assertThat(bypasses.pass(101, NOW.plusSeconds(61), TODAY)).isFalse();
  }

  @Test
  public void letsPassAgain_whereNothingWasClosedByIt() {
    bypasses.grant(101, BYPASS, TODAY);
    bypasses.pass(101, NOW, TODAY);

    assertThat(bypasses.pass(101, NOW.plusSeconds(60), TODAY)).isTrue();
    assertThat(bypasses.pass(101, NOW, TODAY.plusDays(3))).isFalse();
  }

  @Test
  public void isNotLost_whenTheTransitionIsUndone() {
    bypasses.grant(101, BYPASS, TODAY);

    assertThrows(
        IllegalStateException.class,
        () ->
            objects.executeInTransaction(
                () -> {
                  bypasses.pass(101, NOW, TODAY);
                  throw new IllegalStateException("Another validator refuses");
                }));

    assertThat(bypasses.pass(101, NOW, TODAY)).isTrue();
  }

  @Test
  public void isTakenIntoTheDebt() {
    var debt = new Debt(NOW, "postmortem-complete", BYPASS);

    debts.open(101, debt);
    debts.open(102, new Debt(NOW, "postmortem-complete", null));

    assertThat(debts.of(101)).contains(debt);
    assertThat(debts.of(102)).contains(new Debt(NOW, "postmortem-complete", null));
    assertThat(debt.isOverdueOn(TODAY.plusDays(2))).isFalse();
    assertThat(debt.isOverdueOn(TODAY.plusDays(3))).isTrue();
  }
}
