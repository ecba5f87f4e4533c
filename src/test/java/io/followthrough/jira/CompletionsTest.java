package io.followthrough.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.review.ReviewsInMemory;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.Template;
import io.followthrough.postmortem.review.ApprovedText;
import io.followthrough.postmortem.review.ReviewStep;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A postmortem is complete since its status and its approvals say so. */
public class CompletionsTest {

  private static final String DRAFT = "1";
  private static final String APPROVED = "3";
  private static final String PUBLISHED = "4";

  private static final Postmortem UNWRITTEN =
      new Postmortem(
          201, "", "", "", ReviewState.APPROVED, Map.of(), Set.of(), List.of(), List.of());

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private ChangeHistoryManager histories;
  @Mock private Provisions provisions;
  @Mock private CustomFieldManager fields;
  @Mock private Issue issue;
  @Mock private Status status;

  private final ReviewsInMemory reviews = new ReviewsInMemory();
  private final List<ChangeHistory> changes = new ArrayList<>();

  @Before
  public void know() {
    given(provisions.idOf(any())).willReturn(Optional.empty());
    given(provisions.idOf(Provisions.status("draft"))).willReturn(Optional.of(DRAFT));
    given(provisions.idOf(Provisions.status("approved"))).willReturn(Optional.of(APPROVED));
    given(provisions.idOf(Provisions.status("published"))).willReturn(Optional.of(PUBLISHED));
    given(issue.getId()).willReturn(201L);
    given(issue.getKey()).willReturn("OPS-2");
    given(issue.getSummary()).willReturn("It broke");
    given(issue.getStatus()).willReturn(status);
    given(issue.getCreated()).willReturn(Timestamp.from(day(1)));
    given(histories.getChangeHistories(issue)).willReturn(changes);
  }

  @Test
  public void isNotComplete_whileItIsADraft() {
    moved(2, APPROVED, DRAFT);

    assertThat(since()).isEmpty();
  }

  @Test
  public void isCompleteSinceItWasApproved_notSinceItWasPublished() {
    moved(2, DRAFT, APPROVED);
    moved(5, APPROVED, PUBLISHED);

    assertThat(since()).contains(day(2));
  }

  @Test
  public void isCompleteSinceTheLastTimeItCameToBe_inWhateverOrderThatIsTold() {
    moved(7, DRAFT, APPROVED);
    moved(4, APPROVED, DRAFT);
    moved(2, DRAFT, APPROVED);
    given(issue.getStatusId()).willReturn(APPROVED);

    assertThat(since()).contains(day(7));
  }

  @Test
  public void isCompleteFromTheBeginning_whereItWasMadeSo() {
    given(issue.getStatusId()).willReturn(PUBLISHED);

    assertThat(since()).contains(day(1));
  }

  @Test
  public void isCompleteSinceSomebodyApprovedItsText_whereThatCameLater() {
    moved(2, DRAFT, APPROVED);
    approved(2, "what it said before");
    reviews.add(201, new ReviewStep(ReviewStep.Kind.FELL, null, day(3), "", null));
    approvedNow(6);
    approvedNow(8);

    assertThat(since()).contains(day(6));
  }

  @Test
  public void otherFieldsDoNotCount() {
    moved(2, DRAFT, APPROVED);
    changes.add(new Change(9, new ChangeItemBean("jira", "priority", DRAFT, "", APPROVED, "")));

    assertThat(since()).contains(day(2));
  }

  private Optional<Instant> since() {
    var catalogue = new Catalogue(provisions, fields);
    var reader =
        new IssueReader(
            catalogue,
            OnePolicy.standard(),
            null,
            reviews,
            new NothingLowered(),
            new NothingCancelled());
    return new Completions(histories, catalogue, reader, reviews).of(issue);
  }

  private void moved(int day, String from, String to) {
    changes.add(new Change(day, new ChangeItemBean("jira", "status", from, "", to, "")));
    given(issue.getStatusId()).willReturn(to);
  }

  private void approved(int day, String digest) {
    reviews.add(
        201,
        new ReviewStep(
            ReviewStep.Kind.APPROVED, "bob", day(day), "", new ApprovedText(List.of(), digest)));
  }

  /** Nothing is written in any section: that is the text it has. */
  private void approvedNow(int day) {
    reviews.add(
        201,
        new ReviewStep(
            ReviewStep.Kind.APPROVED,
            "by" + day,
            day(day),
            "",
            ApprovedText.of(UNWRITTEN, Template.full())));
  }

  private static Instant day(int number) {
    return Instant.parse("2030-03-0" + number + "T10:00:00Z");
  }

  private static final class Change extends ChangeHistory {

    private final int day;
    private final ChangeItemBean item;

    Change(int day, ChangeItemBean item) {
      super(null, null, null);
      this.day = day;
      this.item = item;
    }

    @Override
    public Timestamp getTimePerformed() {
      return Timestamp.from(day(day));
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
      return List.of(item);
    }
  }
}
