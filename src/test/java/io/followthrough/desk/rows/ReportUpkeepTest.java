package io.followthrough.desk.rows;

import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.insight.ReportRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** The rows of reports follow what happens to action items. */
public class ReportUpkeepTest {

  private static final ReportRow WAITING = aRow(301).build();
  private static final ReportRow ACCEPTED =
      aRow(301).accepted("2030-03-01T10:00:00Z").due("2030-03-10").build();

  private final ReadRows host = new ReadRows();
  private final KeptRows kept = new KeptRows();
  private final List<Long> told = new ArrayList<>();
  private final ReportUpkeep upkeep = new ReportUpkeep(host, kept, told::addAll);

  @Test
  public void keepsARow_ofANewItem() {
    host.has(WAITING);

    upkeep.issuesChanged(301L, 302L);

    assertThat(kept.all()).containsExactly(WAITING);
  }

  @Test
  public void putsTheNews_inPlaceOfWhatWasKept() {
    kept.put(List.of(WAITING));
    host.has(ACCEPTED);

    assertThat(upkeep.refresh(List.of(301L)).mended()).isEqualTo(1);

    assertThat(kept.all()).containsExactly(ACCEPTED);
  }

  @Test
  public void tellsOfWhatChanged_onceItsRowsAreTrue() {
    host.has(WAITING);

    upkeep.issuesChanged(301L, 201L);
    assertThat(told).containsExactlyInAnyOrder(301L, 201L);

    told.clear();
    upkeep.refresh(List.of(301L));
    assertThat(told).containsExactly(301L);
  }

  @Test
  public void forgetsTheRow_ofWhatIsNoActionItemAnyMore() {
    kept.put(List.of(WAITING));

    upkeep.issuesChanged(301L);

    assertThat(kept.all()).isEmpty();
  }

  @Test
  public void writesNothing_whereNothingIsNews() {
    kept.put(List.of(WAITING));
    host.has(WAITING);

    assertThat(upkeep.refresh(List.of(301L)).mended()).isZero();

    assertThat(kept.writes()).isEqualTo(1);
  }

  @Test
  public void countsNoIssue_thatIsNoActionItem() {
    host.has(WAITING);

    assertThat(upkeep.refresh(List.of(301L, 302L)).looked()).isEqualTo(1);
  }

  @Test
  public void seesWhatHappened_betweenReadingAndWriting() {
    host.has(WAITING);
    host.afterReading(
        () -> {
          host.has(ACCEPTED);
          kept.put(List.of(ACCEPTED));
        });

    upkeep.issuesChanged(301L);

    assertThat(kept.all()).containsExactly(ACCEPTED);
  }

  @Test
  public void givesUp_onAnItemThatNeverRests() {
    host.has(WAITING);
    for (var times = 0; times < 5; times++) {
      var next = times % 2 == 0 ? ACCEPTED : WAITING;
      host.afterReading(() -> host.has(next));
    }

    assertThat(upkeep.refresh(List.of(301L)).mended()).isEqualTo(1);
  }
}
