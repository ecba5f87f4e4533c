package io.followthrough.jira.store;

import static io.followthrough.desk.Notes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.desk.Notes;
import io.followthrough.desk.Turns;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditEntry;
import io.followthrough.desk.audit.AuditFilter;
import io.followthrough.desk.audit.AuditNote;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.ao.TestObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The audit is kept in a real table, as it was said. */
public class StoredAuditTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private StoredAudit log;
  private Audit audit;

  @Before
  public void open() {
    log = new StoredAudit(TestObjects.of(database.store(), List.of(AuditEntity.class)));
    audit = new Audit(log, new AtOnce());
  }

  @Test
  public void hasNothing_whereNothingWasWritten() {
    assertThat(log.last()).isEmpty();
    assertThat(log.after(0, 10)).isEmpty();
  }

  @Test
  public void keepsWhatWasSaid() {
    audit.write(refused("OPS-1", "Ä \"quoted\" line\nand another"));
    audit.write(
        new AuditNote(
            Notes.NOW, AuditAct.WAIVED, null, "OPS-1", 101, AuditNote.Grounds.NONE, "", ""));

    var kept = log.after(0, 10);
    assertThat(kept)
        .extracting(entry -> entry.note().after())
        .containsExactly("Ä \"quoted\" line\nand another", "");
    assertThat(kept.get(1).note().by()).isNull();
    assertThat(kept.get(0).note()).isEqualTo(refused("OPS-1", "Ä \"quoted\" line\nand another"));
    assertThat(kept.get(1).previous()).isEqualTo(kept.get(0).seal());
    assertThat(log.last()).contains(kept.get(1));
  }

  @Test
  public void hasEachPlaceOnce() {
    audit.write(refused("OPS-1", ""));
    var entry = log.last().orElseThrow();

    assertThatThrownBy(() -> log.add(entry)).isInstanceOf(RuntimeException.class);

    assertThat(log.after(0, 10)).hasSize(1);
  }

  @Test
  public void findsByActPersonIssueAndTime() {
    audit.write(refused("OPS-1", "one"));
    audit.write(refused("OPS-2", "two"));
    audit.write(
        new AuditNote(
            Notes.NOW.plus(Duration.ofDays(1)),
            AuditAct.WAIVED,
            "JIRAUSER10000",
            "OPS-1",
            101,
            AuditNote.Grounds.NONE,
            "",
            "three"));

    assertThat(said(AuditFilter.ALL)).containsExactly("three", "two", "one");
    assertThat(said(new AuditFilter(AuditAct.REFUSED, null, null, null, null)))
        .containsExactly("two", "one");
    assertThat(said(new AuditFilter(null, "JIRAUSER10000", null, null, null)))
        .containsExactly("three");
    assertThat(said(new AuditFilter(null, null, "ops-1", null, null)))
        .containsExactly("three", "one");
    assertThat(said(new AuditFilter(null, null, null, day(1), null))).containsExactly("three");
    assertThat(said(new AuditFilter(null, null, null, null, day(1)))).containsExactly("two", "one");
    assertThat(log.before(3, AuditFilter.ALL, 1)).extracting(AuditEntry::seq).containsExactly(2L);
  }

  @Test
  public void countsWhatIsAfterAPlace() {
    audit.write(refused("OPS-1", "one"));
    audit.write(refused("OPS-2", "two"));
    audit.write(refused("OPS-1", "three"));

    assertThat(log.countAfter(1, AuditFilter.ALL)).isEqualTo(2);
    assertThat(log.countAfter(1, new AuditFilter(null, null, "OPS-1", null, null))).isEqualTo(1);
    assertThat(log.countAfter(3, AuditFilter.ALL)).isZero();
  }

  private List<String> said(AuditFilter filter) {
    return log.before(Long.MAX_VALUE, filter, 10).stream()
        .map(entry -> entry.note().after())
        .toList();
  }

  private static Instant day(int days) {
    return Instant.parse("2030-03-15T00:00:00Z").plus(Duration.ofDays(days - 1L));
  }

  /** Nobody else writes. */
  private static final class AtOnce implements Turns {

    @Override
    public <T> T alone(String name, Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> Optional<T> ifFree(String name, Supplier<T> work) {
      return Optional.of(work.get());
    }

    @Override
    public <T> T together(Supplier<T> work) {
      return work.get();
    }
  }
}
