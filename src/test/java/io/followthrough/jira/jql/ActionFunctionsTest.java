package io.followthrough.jira.jql;

import static io.followthrough.action.Actions.anAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.lenient;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.followthrough.action.Disposition;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.action.AnswerBook;
import io.followthrough.desk.likeness.ActionSearch;
import io.followthrough.desk.likeness.ComparedTexts;
import io.followthrough.desk.postmortem.PostmortemDesk;
import io.followthrough.desk.triage.Waiting;
import io.followthrough.desk.triage.WaitingItems;
import io.followthrough.desk.triage.WaitingReader;
import io.followthrough.desk.triage.WaitingSearch;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/**
 * What Jira asks of a function, after
 * https://developer.atlassian.com/server/jira/platform/jql-function/.
 */
public class ActionFunctionsTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final LocalDate TODAY = LocalDate.of(2030, 3, 14);
  private static final Visitor ALICE = new Visitor("JIRAUSER10100");
  private static final ApplicationUser NOBODY = null;

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private ComparedTexts texts;
  @Mock private AnswerBook answers;
  @Mock private WaitingItems waiting;
  @Mock private WaitingReader reader;
  @Mock private ApplicationUser alice;

  private final Words words = message -> message.key() + message.arguments();
  private ActionSearch search;

  @Before
  public void build() {
    lenient().when(alice.getKey()).thenReturn(ALICE.key());
    search =
        new ActionSearch(
            tickets,
            texts,
            answers,
            new PostmortemDesk(tickets, null, null, null, null, null),
            new Today(InstantSource.fixed(NOW), ZoneOffset.UTC));
  }

  @Test
  public void standForTheIdsOfIssues() {
    var rows = List.of(new Waiting(7, 201, "OPS", TODAY, false));
    given(waiting.after(0, null, TODAY, 500)).willReturn(rows);
    given(reader.items(ALICE, rows))
        .willReturn(List.of(anAction().withId(7).closedUnfixed().build()));
    var function = new UntriagedActions(words, waitingSearch());

    assertThat(ids(function)).containsExactly(7L);
    assertThat(function.getDataType()).isSameAs(JiraDataTypes.ISSUE);
    assertThat(function.getMinimumNumberOfExpectedArguments()).isZero();
  }

  @Test
  public void standForNothing_whereNobodyIsSignedIn() {
    for (var function :
        List.of(
            new UntriagedActions(words, waitingSearch()),
            new UnfulfilledActions(words, null),
            new ClosedUngated(words, null),
            new InDebt(words, null),
            new DeferredDue(words, search))) {
      assertThat(complaints(NOBODY, function)).isEmpty();
      assertThat(function.getValues(() -> null, operand(), null)).isEmpty();
    }
  }

  @Test
  public void wantTheirArguments() {
    assertThat(complaints(alice, new UntriagedActions(words, waitingSearch()), "OPS-1")).hasSize(1);
    assertThat(complaints(alice, new ActionsOf(words, search)))
        .containsExactly("Function 'f' expected '1' arguments but received '0'.");
    assertThat(complaints(alice, new AcceptedRiskExpiring(words, search), "1d", "2d")).hasSize(1);
  }

  @Test
  public void nameAPostmortemThatIsNotThere() {
    given(tickets.postmortem(ALICE, "OPS-9")).willReturn(Optional.empty());
    var function = new ActionsOf(words, search);

    assertThat(complaints(alice, function, "OPS-9"))
        .containsExactly("followthrough.error.not-found[OPS-9]");
    assertThat(ids(function, "OPS-9")).isEmpty();
  }

  @Test
  public void nameASpanThatIsNone() {
    var function = new AcceptedRiskExpiring(words, search);

    for (var span : List.of("", "30", "d", "-1d", "30 d", "1.5d", "99999d", "1m")) {
      assertThat(complaints(alice, function, span))
          .containsExactly("followthrough.error.no-span[" + span + "]");
      assertThat(ids(function, span)).isEmpty();
    }
  }

  @Test
  public void takeDaysAndWeeks() {
    given(answers.endingBy(any(), any())).willReturn(List.of());
    var function = new AcceptedRiskExpiring(words, search);

    assertThat(complaints(alice, function, "30d")).isEmpty();
    ids(function, "0d");
    ids(function, "4w");

    then(answers).should().endingBy(Disposition.RISK_ACCEPTED, TODAY);
    then(answers).should().endingBy(Disposition.RISK_ACCEPTED, TODAY.plusDays(28));
  }

  private WaitingSearch waitingSearch() {
    return new WaitingSearch(waiting, reader, new Today(InstantSource.fixed(NOW), ZoneOffset.UTC));
  }

  private List<Long> ids(JqlFunction function, String... arguments) {
    return function.getValues(() -> alice, operand(arguments), null).stream()
        .map(QueryLiteral::getLongValue)
        .toList();
  }

  private static Set<String> complaints(
      ApplicationUser user, JqlFunction function, String... arguments) {
    return function.validate(user, operand(arguments), null).getErrorMessages();
  }

  private static FunctionOperand operand(String... arguments) {
    return new FunctionOperand("f", List.of(arguments));
  }
}
