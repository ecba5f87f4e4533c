package io.followthrough.desk.audit;

import static io.followthrough.desk.Notes.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.desk.Papers;
import io.followthrough.desk.audit.AuditCheck.Break;
import io.followthrough.desk.audit.AuditCheck.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The audit is a chain: what was changed or taken out shows. */
public class AuditTest {

  private final AuditInMemory log = new AuditInMemory();
  private final List<String> waits = new ArrayList<>();
  private final Audit audit = new Audit(log, Papers.turns(waits));

  @Test
  public void chainsEachEntryToTheOneBefore() {
    audit.write(refused("OPS-1", "No postmortem"));
    audit.write(refused("OPS-2", "No postmortem"));

    assertThat(log.entries).extracting(AuditEntry::seq).containsExactly(1L, 2L);
    assertThat(log.entries.get(0).previous()).isEqualTo("0".repeat(64));
    assertThat(log.entries.get(1).previous()).isEqualTo(log.entries.get(0).seal());
    assertThat(audit.check()).isEqualTo(new AuditCheck(2, log.entries.get(1).seal(), List.of()));
    assertThat(waits).containsExactly("io.followthrough.audit", "io.followthrough.audit");
  }

  @Test
  public void sealsWhatAnybodyCanCountAgain() {
    audit.write(refused("OPS-1", "No postmortem"));

    assertThat(log.entries.get(0).seal())
        .isEqualTo("08343f98cfe168b16d3b76071995a3357d8d22e49501cda0cab59d0aedc95540");
  }

  @Test
  public void writesNothing_whereNothingWasDone() {
    var done = audit.acting(() -> false, yes -> Optional.empty());

    assertThat(done).isFalse();
    assertThat(log.entries).isEmpty();
    assertThat(audit.check().isIntact()).isTrue();
  }

  @Test
  public void writesNothing_whereTheWorkFails() {
    assertThatThrownBy(
            () ->
                audit.acting(
                    () -> {
                      throw new IllegalStateException("The database is away");
                    },
                    none -> Optional.of(refused("OPS-1", ""))))
        .hasMessage("The database is away");

    assertThat(log.entries).isEmpty();
  }

  @Test
  public void seesWhereAnEntryWasChanged() {
    three();

    log.entries.set(
        1, new AuditEntry(2, refused("OPS-2", "Changed"), at(1).previous(), at(1).seal()));

    assertThat(audit.check().breaks()).containsExactly(new Break(2, Kind.ALTERED));
  }

  @Test
  public void seesWhereAnEntryWasChangedAndSealedAnew() {
    three();

    log.entries.set(1, AuditEntry.after(at(0), refused("OPS-2", "Changed")));

    assertThat(audit.check().breaks()).containsExactly(new Break(3, Kind.UNCHAINED));
  }

  @Test
  public void seesWhereEntriesAreMissing() {
    three();

    log.entries.remove(1);

    assertThat(audit.check().breaks()).containsExactly(new Break(3, Kind.MISSING));
  }

  @Test
  public void seesWhereTheFirstIsMissing() {
    three();

    log.entries.remove(0);

    assertThat(audit.check().breaks()).containsExactly(new Break(2, Kind.MISSING));
  }

  @Test
  public void walksOverMoreThanItReadsAtATime() {
    for (var one = 0; one < 1001; one++) {
      audit.write(refused("OPS-" + one, ""));
    }

    assertThat(audit.check().last()).isEqualTo(1001);
  }

  @Test
  public void keepsOnlyWhatEveryDatabaseCanKeep() {
    audit.write(refused("OPS-1", "a\0b\uD800c" + "x".repeat(20_000)));

    assertThat(at(0).note().after()).startsWith("a\uFFFDb\uFFFDcx").hasSize(10_000);
    assertThat(at(0).note().at().getNano()).isEqualTo(123_000_000);
  }

  private void three() {
    audit.write(refused("OPS-1", "No postmortem"));
    audit.write(refused("OPS-2", "No postmortem"));
    audit.write(refused("OPS-3", "No postmortem"));
  }

  private AuditEntry at(int index) {
    return log.entries.get(index);
  }
}
