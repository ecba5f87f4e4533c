package io.followthrough.desk.report;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.Actions;
import io.followthrough.action.Person;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.AnswerChange;
import io.followthrough.desk.action.Histories;
import io.followthrough.desk.rows.ReportRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Who may see an action item may see what was answered to it. */
public class HistoryDeskTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Histories histories;
  @Mock private ReportRows rows;

  @Test
  public void saysWhereTheNextPageBegins() {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(anAction().build()));
    given(histories.of(ALICE, 301, 9, 3)).willReturn(changes(3));

    var history = done(new HistoryDesk(tickets, histories, rows).open(ALICE, "NET-7", 9, 2));

    assertThat(history.changes()).isEqualTo(changes(2));
    assertThat(history.next()).contains(7);
  }

  @Test
  public void hasNoNextPage_afterTheLast() {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(anAction().build()));
    given(histories.of(ALICE, 301, 9, 3)).willReturn(changes(2));

    var history = done(new HistoryDesk(tickets, histories, rows).open(ALICE, "NET-7", 9, 2));

    assertThat(history.changes()).hasSize(2);
    assertThat(history.next()).isEmpty();
  }

  @Test
  public void knowsNothing_ofWhatTheVisitorMayNotSee() {
    given(tickets.action(ALICE, "SEC-9")).willReturn(Optional.empty());

    assertThat(refused(new HistoryDesk(tickets, histories, rows).open(ALICE, "SEC-9", 9, 2)))
        .isEqualTo(Refusal.notFound("SEC-9"));
  }

  /** From id 8 down. */
  private static List<AnswerChange> changes(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new AnswerChange(
                    8 - number,
                    null,
                    Actions.rejected(),
                    new Person("JIRAUSER10100", "alice", "Alice", true),
                    Instant.EPOCH))
        .toList();
  }
}
