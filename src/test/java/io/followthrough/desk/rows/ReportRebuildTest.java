package io.followthrough.desk.rows;

import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.desk.Papers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.Test;

/** A rebuild mends what events have missed, and is not put off by its own death. */
public class ReportRebuildTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");

  private final ReadRows host = new ReadRows();
  private final KeptRows kept = new KeptRows();
  private final KeptState states = new KeptState();

  @Test
  public void mendsWhatIsMissing_wrongOrLeftOver() {
    host.has(aRow(1).build(), aRow(2).citedBy(2).build(), aRow(3).build());
    kept.put(List.of(aRow(2).build(), aRow(3).build(), aRow(9).build()));

    var state = run();

    assertThat(state).isEqualTo(new RebuildState(NOW, 9, 4, 3, NOW));
    assertThat(kept.all())
        .containsExactly(aRow(1).build(), aRow(2).citedBy(2).build(), aRow(3).build());
    assertThat(states.last()).contains(state);
  }

  @Test
  public void isThroughAtOnce_whereThereIsNothing() {
    assertThat(run()).isEqualTo(new RebuildState(NOW, 0, 0, 0, NOW));
  }

  @Test
  public void goesThroughMoreThanOnePart() {
    LongStream.rangeClosed(1, 1234).forEach(item -> host.has(aRow(item).build()));

    assertThat(run()).isEqualTo(new RebuildState(NOW, 1234, 1234, 1234, NOW));
    assertThat(kept.all()).hasSize(1234);
  }

  @Test
  public void goesOnWhereItWasKilled() {
    LongStream.rangeClosed(1, 1200).forEach(item -> host.has(aRow(item).build()));
    dieAfter(2);
    assertThatThrownBy(() -> run()).hasMessage("killed");
    assertThat(states.last()).contains(new RebuildState(NOW, 500, 500, 500, null));

    assertThat(run()).isEqualTo(new RebuildState(NOW, 1200, 1200, 1200, NOW));
    assertThat(kept.all()).hasSize(1200);
  }

  @Test
  public void beginsAnew_onceItWasThrough() {
    host.has(aRow(1).build());
    run();
    host.loses(1);

    assertThat(run()).isEqualTo(new RebuildState(NOW, 1, 1, 1, NOW));
    assertThat(kept.all()).isEmpty();
  }

  @Test
  public void stopsAfterAPart_andGoesOnAnotherTime() {
    LongStream.rangeClosed(1, 1200).forEach(item -> host.has(aRow(item).build()));
    var asked = new AtomicInteger();

    var stopped = rebuild().run(() -> asked.incrementAndGet() > 1);

    assertThat(stopped).contains(new RebuildState(NOW, 500, 500, 500, null));
    assertThat(run()).isEqualTo(new RebuildState(NOW, 1200, 1200, 1200, NOW));
  }

  private RebuildState run() {
    return rebuild().run(() -> false).orElseThrow();
  }

  /** Each part is read twice, since what is written is looked at again. */
  private void dieAfter(int readings) {
    for (var left = readings; left > 0; left--) {
      host.afterReading(() -> {});
    }
    host.afterReading(
        () -> {
          throw new IllegalStateException("killed");
        });
  }

  private ReportRebuild rebuild() {
    return new ReportRebuild(
        host,
        kept,
        new ReportUpkeep(host, kept, items -> {}),
        states,
        Papers.turns(),
        InstantSource.fixed(NOW));
  }

  private static final class KeptState implements Rebuilds {

    private RebuildState last;

    @Override
    public Optional<RebuildState> last() {
      return Optional.ofNullable(last);
    }

    @Override
    public void keep(RebuildState state) {
      last = state;
    }
  }
}
