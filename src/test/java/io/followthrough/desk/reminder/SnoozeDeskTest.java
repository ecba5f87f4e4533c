package io.followthrough.desk.reminder;

import static io.followthrough.action.Actions.accepted;
import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.action.Actions;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Reminders are silenced up to a day, and nothing else is. */
public class SnoozeDeskTest {

  private static final Today TODAY =
      new Today(InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z")), ZoneOffset.UTC);

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;

  private final AuditInMemory log = new AuditInMemory();
  private final Map<Long, Snooze> kept = new HashMap<>();

  @Before
  public void somethingIsPromised() {
    item(anAction().answered(accepted()));
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(true);
  }

  @Test
  public void holdsUpToTheDay_andIsWrittenDown() {
    var silence = done("2030-04-13");

    assertThat(silence.snooze()).isEqualTo(new Snooze(LocalDate.parse("2030-04-13"), ALICE.key()));
    assertThat(silence.last()).isEqualTo("2030-04-13");
    assertThat(log.acts()).containsExactly("snoozed NET-7");
    assertThat(log.entries.get(0).note().after()).isEqualTo("2030-04-13");
    assertThat(kept).containsOnlyKeys(301L);
  }

  @Test
  public void saysWhatWasThereBefore() {
    done("2030-04-01");
    done("2030-04-02");

    assertThat(log.entries.get(1).note().before()).isEqualTo("2030-04-01");
  }

  @Test
  public void takesNoDayBeyondTheLimit_inThePast_orNone() {
    for (var day : new String[] {"2030-04-14", "2030-03-13", "2030-02-30", "", null, "soon"}) {
      assertThat(refused(day).complaints())
          .as("%s", day)
          .extracting(one -> one.field())
          .containsExactly("until");
    }
    assertThat(kept).isEmpty();
    assertThat(log.acts()).isEmpty();
  }

  @Test
  public void isForWhatIsPromisedOnly() {
    item(anAction().proposed());
    assertThat(refused("2030-04-01").kind()).isEqualTo(Refusal.Kind.CONFLICT);
    item(anAction().answered(accepted()).done());
    assertThat(refused("2030-04-01").kind()).isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(shown().offered()).isFalse();
    item(anAction().answered(accepted()).closedUnfixed());
    assertThat(done("2030-04-01").offered()).isTrue();
  }

  @Test
  public void isForThoseWhoMayEdit_andUnknownToThoseWhoMayNotSee() {
    given(permissions.mayEdit(ALICE, "NET-7")).willReturn(false);

    assertThat(refused("2030-04-01").kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(shown().offered()).isFalse();
    assertThat(Papers.refused(desk().end(ALICE, "NET-7")).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(Papers.refused(desk().snooze(ALICE, "SEC-1", "2030-04-01")))
        .isEqualTo(Refusal.notFound("SEC-1"));
    assertThat(Papers.refused(desk().show(ALICE, "SEC-1"))).isEqualTo(Refusal.notFound("SEC-1"));
  }

  @Test
  public void isTakenBack_once() {
    done("2030-04-01");

    assertThat(Papers.done(desk().end(ALICE, "NET-7")).snooze()).isNull();
    assertThat(Papers.refused(desk().end(ALICE, "NET-7")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(log.acts()).containsExactly("snoozed NET-7", "snooze-ended NET-7");
    assertThat(kept).isEmpty();
  }

  @Test
  public void isOver_onTheDayAfter() {
    kept.put(301L, new Snooze(LocalDate.parse("2030-03-13"), "bob"));
    assertThat(shown().snooze()).isNull();
    kept.put(301L, new Snooze(LocalDate.parse("2030-03-14"), "bob"));
    assertThat(shown().snooze()).isNotNull();
  }

  private SnoozeDesk.Silence done(String until) {
    return Papers.done(desk().snooze(ALICE, "NET-7", until));
  }

  private SnoozeDesk.Silence shown() {
    return Papers.done(desk().show(ALICE, "NET-7"));
  }

  private Refusal refused(String until) {
    return Papers.refused(desk().snooze(ALICE, "NET-7", until));
  }

  private void item(Actions action) {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(action.build()));
  }

  private SnoozeDesk desk() {
    return new SnoozeDesk(
        tickets,
        permissions,
        new InMemory(),
        OnePolicy.standard(),
        mock(People.class),
        new Audit(log, Papers.turns()),
        TODAY);
  }

  private final class InMemory implements Snoozes {

    @Override
    public Map<Long, Snooze> of(Collection<Long> items) {
      return Map.copyOf(kept);
    }

    @Override
    public void put(long item, Snooze snooze, Instant at) {
      kept.put(item, snooze);
    }

    @Override
    public void remove(long item) {
      kept.remove(item);
    }
  }
}
