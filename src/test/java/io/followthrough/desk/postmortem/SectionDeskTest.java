package io.followthrough.desk.postmortem;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static io.followthrough.postmortem.factor.Contributions.aFactor;
import static io.followthrough.postmortem.factor.Contributions.factors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.Scribe;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.postmortem.Postmortems;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Sections are written one at a time, by one writer at a time, and without their rows. */
public class SectionDeskTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Timelines timelines;
  @Mock private Causes causes;
  @Mock private Permissions permissions;
  @Mock private Scribe scribe;

  @Test
  public void writesWhatWasSeen() {
    aliceSees(aPostmortem().withText("impact", "Nobody could pay."));
    aliceMayEdit();
    var version = done(desk().open(ALICE, "OPS-2", "impact")).version();
    given(scribe.write(ALICE, "OPS-2", "impact", "One in three could not pay."))
        .willReturn(Optional.empty());

    done(desk().write(ALICE, "OPS-2", "impact", version, " One in three could not pay.\n"));
  }

  @Test
  public void refusesToOverwrite_whatSomebodyElseWroteMeanwhile() {
    aliceSees(aPostmortem().withText("impact", "Nobody could pay."));
    aliceMayEdit();

    assertThat(refused(desk().write(ALICE, "OPS-2", "impact", "another", "Mine.")))
        .isEqualTo(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.section-changed", "Impact"));
    assertThat(done(desk().write(ALICE, "OPS-2", "impact", "another", "Nobody could pay.")).text())
        .isEqualTo("Nobody could pay.");
    verify(scribe, never()).write(any(), any(), any(), any());
  }

  @Test
  public void keepsTheRowsThatStandInTheField() {
    var rows = factors(aFactor().saying("It leaks"));
    aliceSees(aPostmortem().withText("contributing-factors", rows.into("Told by carol.")));
    aliceMayEdit();
    given(causes.factors(201)).willReturn(rows);
    var section = done(desk().open(ALICE, "OPS-2", "contributing-factors"));
    assertThat(section.text()).isEqualTo("Told by carol.");
    assertThat(section.isAnswered()).isTrue();
    given(scribe.write(ALICE, "OPS-2", "contributing-factors", rows.into("Told by bob.")))
        .willReturn(Optional.empty());

    done(desk().write(ALICE, "OPS-2", "contributing-factors", section.version(), "Told by bob."));
  }

  @Test
  public void knowsNoSectionOfAnotherName_andNothingThatTheVisitorMayNotSee() {
    aliceSees(aPostmortem());
    given(tickets.postmortem(ALICE, "SEC-2")).willReturn(Optional.empty());

    assertThat(refused(desk().open(ALICE, "OPS-2", "magic")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(refused(desk().all(ALICE, "SEC-2"))).isEqualTo(Refusal.notFound("SEC-2"));
    assertThat(refused(desk().write(ALICE, "OPS-2", "impact", "x", "y")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  private void aliceSees(Postmortems postmortem) {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), postmortem)));
  }

  private void aliceMayEdit() {
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(true);
  }

  private SectionDesk desk() {
    return new SectionDesk(
        tickets,
        new Templates(tickets, OnePolicy.standard(), causes),
        timelines,
        causes,
        permissions,
        scribe,
        Papers.turns());
  }
}
