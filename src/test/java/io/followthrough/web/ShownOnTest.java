package io.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.web.Condition;
import io.followthrough.action.Proposed;
import io.followthrough.desk.IssueWatch;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.SeenIssues;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.Answers;
import io.followthrough.desk.action.Asks;
import io.followthrough.desk.action.DecisionReader;
import io.followthrough.desk.action.Histories;
import io.followthrough.desk.action.RemediationDesk;
import io.followthrough.desk.action.Remediations;
import io.followthrough.desk.action.Scribe;
import io.followthrough.desk.incident.DebtWatch;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.GateMirror;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.proof.ProofDesk;
import io.followthrough.desk.proof.Proofs;
import io.followthrough.desk.reminder.SnoozeDesk;
import io.followthrough.desk.reminder.Snoozes;
import io.followthrough.desk.report.HistoryDesk;
import io.followthrough.desk.rows.ReportRows;
import io.followthrough.gate.Gate;
import io.followthrough.gate.requirement.Requirements;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class ShownOnTest {

  private static final Visitor ALICE = new Visitor("alice");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private People people;
  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Scribe scribe;
  @Mock private Answers answers;
  @Mock private Asks asks;
  @Mock private Histories histories;
  @Mock private ReportRows rows;
  @Mock private Debts debts;
  @Mock private GateMirror mirror;
  @Mock private Turns turns;
  @Mock private Issue issue;
  @Mock private IssueType type;

  @Test
  public void showsTheGate_onIncidentsOnly() {
    var condition = new ShownOnIncidents(people, OnePolicy.standard());
    given(issue.getKey()).willReturn("OPS-1");

    assertThat(isShown(condition, "Incident")).isTrue();
    assertThat(isShown(condition, "Bug")).isFalse();
  }

  @Test
  public void showsActionItems_onPostmortemsOnly() {
    var condition = new ShownOnPostmortems(people);

    assertThat(isShown(condition, "Postmortem")).isTrue();
    assertThat(isShown(condition, "Incident")).isFalse();
  }

  @Test
  public void showsTheAnswer_onTicketsThatAPostmortemAsksFor() {
    given(issue.getKey()).willReturn("NET-1");
    given(tickets.action(ALICE, "NET-1"))
        .willReturn(Optional.of(Files.action("NET-1", "Do it", new Proposed())));
    given(tickets.asking(any(), any(Long.class))).willReturn(List.of("OPS-2"));

    assertThat(isShown(new ShownOnActionItems(people, actions()), "Task")).isTrue();
  }

  @Test
  public void hidesTheAnswer_onOtherTickets() {
    given(issue.getKey()).willReturn("NET-1");
    given(tickets.action(ALICE, "NET-1")).willReturn(Optional.empty());

    assertThat(isShown(new ShownOnActionItems(people, actions()), "Task")).isFalse();
  }

  @Test
  public void hidesTheAnswer_onPostmortems_whichHaveTheFormAlready() {
    assertThat(isShown(new ShownOnActionItems(people, actions()), "Postmortem")).isFalse();
  }

  @Test
  public void showsNothing_toSomebodyWhoIsNotSignedIn() {
    given(people.current()).willReturn(Optional.empty());

    assertThat(new ShownOnPostmortems(people).shouldDisplay(Map.of("issue", issue))).isFalse();
  }

  @Test
  public void showsNothing_whereThereIsNoIssue() {
    assertThat(new ShownOnPostmortems(people).shouldDisplay(Map.of())).isFalse();
  }

  @Test
  public void fillsThePanelOfAnActionItem() {
    given(people.current()).willReturn(Optional.of(ALICE));
    given(people.priorities()).willReturn(List.of("High"));
    given(issue.getKey()).willReturn("NET-1");
    given(tickets.action(ALICE, "NET-1"))
        .willReturn(Optional.of(Files.action("NET-1", "Do it", new Proposed())));
    given(tickets.asking(any(), any(Long.class))).willReturn(List.of("OPS-2"));

    var values = actionPanel().getContextMap(Map.of("issue", issue));

    assertThat(new Panels().render("action/panel.vm", values).text()).contains("OPS-2", "Proposed");
  }

  @Test
  public void leavesThePanelEmpty_whereTheDeskRefuses() {
    given(people.current()).willReturn(Optional.of(ALICE));
    given(issue.getKey()).willReturn("NET-1");
    given(tickets.action(ALICE, "NET-1")).willReturn(Optional.empty());

    assertThat(actionPanel().getContextMap(Map.of("issue", issue))).isEmpty();
  }

  private boolean isShown(Condition condition, String typeName) {
    given(people.current()).willReturn(Optional.of(ALICE));
    given(issue.getIssueType()).willReturn(type);
    given(type.getName()).willReturn(typeName);
    return condition.shouldDisplay(Map.of("issue", issue));
  }

  private ActionPanel actionPanel() {
    return new ActionPanel(
        actions(),
        new HistoryDesk(tickets, histories, rows),
        new RemediationDesk(
            tickets, permissions, mock(Remediations.class), seen(), null, null, turns, CLOCK),
        new ProofDesk(tickets, permissions, mock(Proofs.class), null, null, turns, CLOCK),
        new SnoozeDesk(
            tickets,
            permissions,
            mock(Snoozes.class),
            OnePolicy.standard(),
            people,
            null,
            new Today(CLOCK, ZoneOffset.UTC)),
        OnePolicy.standard(),
        people,
        new BundleWords(),
        new HostAtJira());
  }

  private static SeenIssues seen() {
    return (visitor, ids) -> Map.of();
  }

  private ActionDesk actions() {
    var gate =
        new GateDesk(
            new Gate(Requirements.all()), tickets, permissions, debts, mock(Waivers.class), CLOCK);
    return new ActionDesk(
        tickets,
        permissions,
        scribe,
        answers,
        new DecisionReader(
            people, tickets, permissions, OnePolicy.standard(), new Today(CLOCK, ZoneOffset.UTC)),
        IssueWatch.touching(
            tickets,
            new DebtWatch(gate, tickets, asks, id -> {}, debts, mirror, null, null, turns, null)),
        null,
        turns,
        CLOCK);
  }
}
