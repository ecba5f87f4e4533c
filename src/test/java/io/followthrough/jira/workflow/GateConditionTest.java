package io.followthrough.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.incident.Debts;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.incident.Waivers;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.review.ReviewsInMemory;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.gate.Case;
import io.followthrough.gate.Finding;
import io.followthrough.gate.Gate;
import io.followthrough.gate.Message;
import io.followthrough.gate.Obstacle;
import io.followthrough.gate.Requirement;
import io.followthrough.jira.AnswerReader;
import io.followthrough.jira.Catalogue;
import io.followthrough.jira.IssueReader;
import io.followthrough.jira.NothingCancelled;
import io.followthrough.jira.NothingLowered;
import io.followthrough.policy.Level;
import io.followthrough.policy.Today;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** When the condition lets a transition show. */
public class GateConditionTest {

  private static final String RULE = "rule";

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Dossier dossier;

  @Test
  public void showsTheTransition_whileTheGateIsOpen() {
    given(tickets.reviewing(any())).willReturn(dossier);

    assertThat(passes(() -> Finding.met(RULE))).isTrue();
  }

  @Test
  public void hidesTheTransition_whileTheGateIsShut() {
    given(tickets.reviewing(any())).willReturn(dossier);
    var obstacle = new Obstacle(Message.of("what"), null, Message.of("mend"));

    assertThat(passes(() -> Finding.of(RULE, List.of(obstacle)))).isFalse();
  }

  @Test
  public void hidesTheTransition_whenTheGateCannotBeAsked() {
    given(tickets.reviewing(any())).willThrow(new IllegalStateException("The database is gone"));

    assertThat(passes(() -> Finding.met(RULE))).isFalse();
  }

  private boolean passes(Supplier<Finding> finding) {
    var gate =
        new GateDesk(
            new Gate(List.of(new Always(finding))),
            tickets,
            mock(Permissions.class),
            mock(Debts.class),
            mock(Waivers.class),
            InstantSource.fixed(Instant.EPOCH));
    return new GateCondition(gate, reader())
        .passesCondition(Map.of("issue", incident()), Map.of(), null);
  }

  private static IssueReader reader() {
    var catalogue = new Catalogue(mock(Provisions.class), mock(CustomFieldManager.class));
    var today = new Today(InstantSource.fixed(Instant.EPOCH), ZoneOffset.UTC);
    return new IssueReader(
        catalogue,
        OnePolicy.standard(),
        new AnswerReader(mock(UserManager.class), today),
        new ReviewsInMemory(),
        new NothingLowered(),
        new NothingCancelled());
  }

  private static Issue incident() {
    var category = mock(StatusCategory.class);
    given(category.getKey()).willReturn("new");
    var status = mock(Status.class);
    given(status.getStatusCategory()).willReturn(category);
    given(status.getName()).willReturn("Open");
    var issue = mock(Issue.class, "incident");
    given(issue.getId()).willReturn(1L);
    given(issue.getKey()).willReturn("OPS-1");
    given(issue.getCreated()).willReturn(Timestamp.from(Instant.EPOCH));
    given(issue.getStatus()).willReturn(status);
    return issue;
  }

  /** A requirement that finds what it is told. */
  private record Always(Supplier<Finding> finding) implements Requirement {

    @Override
    public String id() {
      return RULE;
    }

    @Override
    public Level level() {
      return Level.TRIAGED;
    }

    @Override
    public Finding examine(Case asked) {
      return finding.get();
    }
  }
}
