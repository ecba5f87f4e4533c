package io.followthrough.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.followthrough.desk.setup.Provisions;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Who wrote into sections, out of Jira's history. */
public class JiraWritersTest {

  private static final Instant THEN = Instant.parse("2030-03-14T22:30:00Z");

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private IssueManager issues;
  @Mock private ChangeHistoryManager histories;
  @Mock private Provisions provisions;
  @Mock private CustomFieldManager fields;
  @Mock private CustomField impact;
  @Mock private MutableIssue postmortem;

  @Test
  public void areThoseWhoChangedOneOfTheFields_afterAMoment() {
    given(issues.getIssueObject(201L)).willReturn(postmortem);
    given(provisions.idOf("section.impact")).willReturn(Optional.of("10100"));
    given(fields.getCustomFieldObject(10100L)).willReturn(impact);
    given(impact.getName()).willReturn("Impact");
    var told =
        List.of(
            change("early", THEN, "Impact"),
            change("bob", THEN.plusMillis(1), "Impact"),
            change("carol", THEN.plusMillis(1), "Lessons"),
            change(null, THEN.plusMillis(2), "Impact"));
    given(histories.getChangeHistories(postmortem)).willReturn(told);

    assertThat(writers().since(201, List.of("impact"), THEN)).containsExactly("bob");
  }

  @Test
  public void areNobody_whereTheIssueIsGone() {
    assertThat(writers().since(201, List.of("impact"), THEN)).isEmpty();
  }

  private JiraWriters writers() {
    return new JiraWriters(issues, histories, new Catalogue(provisions, fields));
  }

  private static ChangeHistory change(@Nullable String by, Instant at, String field) {
    var change = mock(ChangeHistory.class, withSettings().strictness(Strictness.LENIENT));
    given(change.getAuthorKey()).willReturn(by);
    given(change.getTimePerformed()).willReturn(Timestamp.from(at));
    given(change.getChangeItemBeans())
        .willReturn(List.of(new ChangeItemBean("custom", field, "", "", "", "")));
    return change;
  }
}
