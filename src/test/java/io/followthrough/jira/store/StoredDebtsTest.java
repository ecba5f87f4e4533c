package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.KeptDebt;
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

/** Debts are kept in real tables, and those that are open can be gone through. */
public class StoredDebtsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final Debt AROUND = new Debt(NOW, "actions-triaged", null);
  private static final Debt BYPASSED =
      new Debt(
          NOW,
          "sections-filled",
          new Bypass(BypassReason.OTHER, "No time", "bob", NOW, LocalDate.of(2030, 3, 28)));

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredDebts debts;

  @Before
  public void open() {
    debts = new StoredDebts(TestObjects.of(database.store(), List.of(DebtEntity.class)));
  }

  @Test
  public void goesThroughWhatIsOpen_oldestFirst_byParts() {
    debts.open(105, AROUND);
    debts.open(103, BYPASSED);
    debts.open(104, AROUND);
    debts.open(101, AROUND);
    debts.repair(104, NOW);

    var first = debts.openAfter(0, 2);
    var second = debts.openAfter(first.get(1).place(), 2);

    assertThat(first).extracting(KeptDebt::incidentId).containsExactly(105L, 103L);
    assertThat(first).extracting(KeptDebt::debt).containsExactly(AROUND, BYPASSED);
    assertThat(second).extracting(KeptDebt::incidentId).containsExactly(101L);
    assertThat(debts.openAfter(second.get(0).place(), 2)).isEmpty();
  }
}
