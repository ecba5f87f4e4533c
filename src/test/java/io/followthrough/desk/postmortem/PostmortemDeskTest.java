package io.followthrough.desk.postmortem;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.desk.Papers.ticket;
import static io.followthrough.gate.Cases.incident;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.Canonical;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.desk.IncidentTicket;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.Scribe;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.gate.Cases;
import io.followthrough.policy.Policy;
import io.followthrough.postmortem.timeline.WikiTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A postmortem starts from its incident, once, and shows each visitor what he may see. */
public class PostmortemDeskTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Timelines timelines;
  @Mock private Permissions permissions;
  @Mock private Scribe scribe;
  @Captor private ArgumentCaptor<String> title;
  @Captor private ArgumentCaptor<Map<String, String>> texts;

  @Test
  public void startsFromWhatTheIncidentKnows() {
    var opened = anEntry().build();
    var incident =
        new IncidentTicket(incident(), "OPS", "DNS", "Nobody can pay.", "2", List.of(opened));
    aliceMayStart(incident);
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    given(scribe.startPostmortem(eq(ALICE), eq(incident), any(), any()))
        .willReturn(Outcome.done("OPS-2"));

    assertThat(done(desk().start(ALICE, "OPS-1"))).isEqualTo("OPS-2");

    verify(scribe).startPostmortem(eq(ALICE), eq(incident), title.capture(), texts.capture());
    assertThat(title.getValue()).isEqualTo("Postmortem: DNS");
    assertThat(texts.getValue())
        .containsOnly(
            Map.entry("summary", "Nobody can pay."),
            Map.entry("timeline", WikiTable.into("", List.of(opened))));
    verify(timelines).add(201, List.of(opened));
  }

  @Test
  public void startsEmpty_whenTheIncidentSaysNothing() {
    var incident = ticket("DNS", "TBD");
    aliceMayStart(incident);
    given(scribe.startPostmortem(any(), any(), any(), any())).willReturn(Outcome.done("OPS-2"));

    desk().start(ALICE, "OPS-1");

    verify(scribe).startPostmortem(any(), any(), any(), texts.capture());
    assertThat(texts.getValue()).isEmpty();
  }

  @Test
  public void cutsALongTitle_neverThroughACharacter() {
    assertThat(titleFor("x".repeat(243))).hasSize(255).endsWith("x");
    assertThat(titleFor("x".repeat(244))).hasSize(255).endsWith("x…");
    assertThat(titleFor("x".repeat(241) + "🙂🙂"))
        .isEqualTo("Postmortem: " + "x".repeat(241) + "…");
  }

  @Test
  public void refusesASecondOne_andNamesTheFirst() {
    aliceSeesTheIncident();
    given(tickets.reviewing(incident())).willReturn(dossier(List.of(201L), aPostmortem()));

    assertThat(refused(desk().start(ALICE, "OPS-1")))
        .isEqualTo(
            Refusal.of(
                Refusal.Kind.CONFLICT, "followthrough.error.postmortem-exists", "OPS-1", "OPS-2"));
  }

  @Test
  public void refusesASecondOne_withoutNamingWhatIsHidden() {
    aliceSeesTheIncident();
    given(tickets.reviewing(incident())).willReturn(dossier(List.of(), aPostmortem()));

    assertThat(refused(desk().start(ALICE, "OPS-1")))
        .isEqualTo(
            Refusal.of(
                Refusal.Kind.CONFLICT, "followthrough.error.postmortem-exists-hidden", "OPS-1"));
  }

  @Test
  public void refusesWhoeverMayNotCreate() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));
    given(permissions.mayCreateIn(ALICE, "OPS")).willReturn(false);

    assertThat(refused(desk().start(ALICE, "OPS-1")))
        .isEqualTo(
            Refusal.of(
                Refusal.Kind.FORBIDDEN, "followthrough.error.may-not-start", "OPS-1", "OPS"));
  }

  @Test
  public void knowsNothing_ofWhatTheVisitorMayNotSee() {
    given(tickets.incident(ALICE, "SEC-1")).willReturn(Optional.empty());
    given(tickets.postmortem(ALICE, "SEC-2")).willReturn(Optional.empty());

    assertThat(refused(desk().start(ALICE, "SEC-1"))).isEqualTo(Refusal.notFound("SEC-1"));
    assertThat(refused(desk().open(ALICE, "SEC-2"))).isEqualTo(Refusal.notFound("SEC-2"));
  }

  @Test
  public void passesOnWhatTheHostRefuses() {
    var refusal = Refusal.of(Refusal.Kind.INVALID, "followthrough.verbatim", "Field is required");
    aliceMayStart(ticket());
    given(scribe.startPostmortem(any(), any(), any(), any())).willReturn(Outcome.refused(refusal));

    assertThat(refused(desk().start(ALICE, "OPS-1"))).isEqualTo(refusal);
  }

  @Test
  public void doesNotNameWhatAnItemIsADuplicateOf_toWhoeverMayNotSeeThat() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(
            Optional.of(
                dossier(
                    List.of(201L, 301L),
                    aPostmortem().withActions(anAction().answered(Actions.duplicate())))));

    var answer = (Duplicate) done(desk().open(ALICE, "OPS-2")).actions().get(0).answer();

    assertThat(answer.of())
        .isEqualTo(new Canonical(302, null, Disposition.ACCEPTED, true, false, false));
  }

  @Test
  public void showsItemsWithoutAnAnswerFirst_andCountsTheHiddenOnes() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(
            Optional.of(
                dossier(
                    List.of(201L, 301L, 302L),
                    aPostmortem()
                        .without("impact")
                        .withActions(
                            anAction(),
                            anAction().withId(302).proposed(),
                            anAction().withId(303).withKey("SEC-9")))));
    given(tickets.reviewed(ALICE, 201)).willReturn(List.of("OPS-1"));
    given(tickets.reviewed(201)).willReturn(List.of(incident()));
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(true);

    var file = done(desk().open(ALICE, "OPS-2"));

    assertThat(file.actions()).extracting(ActionItem::id).containsExactly(302L, 301L);
    assertThat(file.hiddenActions()).isEqualTo(1);
    assertThat(file.lacks()).extracting(lack -> lack.section().id()).containsExactly("impact");
    assertThat(file.incidents()).containsExactly("OPS-1");
    assertThat(file.mayAdd()).isTrue();
  }

  @Test
  public void asksAsMuchOfAPostmortem_asTheIncidentThatAsksForMost() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem().without("impact"))));
    var light = Policy.standard().termsFor("Low");
    given(tickets.reviewed(201)).willReturn(List.of(Cases.closed(light)));
    assertThat(done(desk().open(ALICE, "OPS-2")).lacks()).isEmpty();

    given(tickets.reviewed(201)).willReturn(List.of(Cases.closed(light), incident()));
    assertThat(done(desk().open(ALICE, "OPS-2")).lacks())
        .extracting(lack -> lack.section().id())
        .containsExactly("impact");
  }

  private String titleFor(String summary) {
    aliceMayStart(ticket(summary, ""));
    given(scribe.startPostmortem(any(), any(), title.capture(), any()))
        .willReturn(Outcome.done("OPS-2"));
    desk().start(ALICE, "OPS-1");
    return title.getValue();
  }

  private void aliceMayStart(IncidentTicket incident) {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(incident));
    given(permissions.mayCreateIn(ALICE, "OPS")).willReturn(true);
    given(tickets.reviewing(incident())).willReturn(dossier(List.of()));
  }

  private void aliceSeesTheIncident() {
    given(tickets.incident(ALICE, "OPS-1")).willReturn(Optional.of(ticket()));
    given(permissions.mayCreateIn(ALICE, "OPS")).willReturn(true);
  }

  private PostmortemDesk desk() {
    return new PostmortemDesk(
        tickets,
        new Templates(tickets, OnePolicy.standard(), mock(Causes.class)),
        timelines,
        permissions,
        scribe,
        Papers.turns());
  }
}
