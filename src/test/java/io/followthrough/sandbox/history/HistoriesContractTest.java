package io.followthrough.sandbox.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.atlassian.jira.issue.history.ChangeItemBean;
import io.followthrough.sandbox.workflow.TestTracker;
import java.sql.Timestamp;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/**
 * A change tells when it was made and what of each field it changed, as the Javadoc of Jira 7.3.4
 * says: docs.atlassian.com/jira/7.3.4/com/atlassian/jira/issue/changehistory/ChangeHistory.html.
 */
public class HistoriesContractTest {

  @Rule public final TestTracker jira = new TestTracker();

  @Test
  public void tellsEachChangeOfAnIssue_withItsFields() {
    var issue = jira.issue("Incident", "It broke");
    var history = jira.tracker.history();
    history.record(
        issue.getId(),
        jira.admin.getKey(),
        List.of(
            Change.ofField("status", "1", "Open", "3", "Done"),
            Change.ofField("resolution", null, null, "10000", "Done")));
    history.record(
        issue.getId(), null, List.of(Change.ofField("status", "3", "Done", "1", "Open")));

    var told = new Histories(history).getChangeHistories(issue);

    assertThat(told).hasSize(2);
    assertThat(told.get(0).getTimePerformed()).isEqualTo(Timestamp.from(TestTracker.NOW));
    assertThat(told.get(0).getChangeItemBeans())
        .extracting(ChangeItemBean::getField, ChangeItemBean::getFrom, ChangeItemBean::getTo)
        .containsExactly(tuple("status", "1", "3"), tuple("resolution", null, "10000"));
    assertThat(told.get(1).getChangeItemBeans()).hasSize(1);
    assertThat(told.get(0).getAuthorKey()).isEqualTo(jira.admin.getKey());
    assertThat(told.get(1).getAuthorKey()).isNull();
  }

  @Test
  public void tellsNothing_whereNothingWasChanged() {
    var histories = new Histories(jira.tracker.history());

    assertThat(histories.getChangeHistories(jira.issue("Incident", "New"))).isEmpty();
  }
}
