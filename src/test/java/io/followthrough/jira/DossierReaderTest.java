package io.followthrough.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.Canonical;
import io.followthrough.action.Disposition;
import io.followthrough.action.Duplicate;
import io.followthrough.action.LetGo;
import io.followthrough.action.Loss;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.review.ReviewsInMemory;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.jira.store.StoreTables;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.jira.store.StoredHistory;
import io.followthrough.policy.Today;
import io.followthrough.postmortem.LostPostmortem;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.sandbox.FreshDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Whatever a postmortem ever asked for is there, or is lost, or was let go: nothing just goes. */
public class DossierReaderTest {

  private static final long INCIDENT = 101;
  private static final long POSTMORTEM = 201;
  private static final long ELSEWHERE = 202;
  private static final long REMEDIATES = 10600;
  private static final long REVIEWS = 10601;
  private static final String ACTION = "10002";
  private static final String SUB_TASK = "10003";
  private static final Visitor ALICE = new Visitor("JIRAUSER10100");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z"));

  @Rule public final FreshDatabase database = new FreshDatabase();
  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private IssueManager issues;
  @Mock private IssueLinkManager links;
  @Mock private Provisions provisions;
  @Mock private CustomFieldManager fields;
  @Mock private UserManager users;
  @Mock private GlobalPermissionManager everywhere;
  @Mock private PermissionManager permissions;
  @Mock private ProjectManager projects;

  private final Map<Long, Issue> existing = new TreeMap<>();
  private final List<IssueLink> subTasks = new ArrayList<>();
  private StoredAnswers answers;
  private JiraAsks asks;
  private DossierReader dossiers;

  @Before
  public void open() {
    given(provisions.idOf(any())).willReturn(Optional.empty());
    given(provisions.idOf(Provisions.POSTMORTEM_TYPE)).willReturn(Optional.of("10001"));
    given(provisions.idOf(Provisions.ACTION_TYPE)).willReturn(Optional.of(ACTION));
    given(provisions.idOf(Provisions.REMEDIATES_LINK))
        .willReturn(Optional.of(String.valueOf(REMEDIATES)));
    given(provisions.idOf(Provisions.REVIEWS_LINK))
        .willReturn(Optional.of(String.valueOf(REVIEWS)));
    given(issues.getIssueObjects(any()))
        .willAnswer(
            call ->
                call.<Collection<Long>>getArgument(0).stream()
                    .filter(existing::containsKey)
                    .map(existing::get)
                    .toList());
    given(issues.getIssueObject(anyLong()))
        .willAnswer(call -> existing.get(call.<Long>getArgument(0)));
    given(links.getOutwardLinks(POSTMORTEM)).willAnswer(call -> List.copyOf(subTasks));
    given(links.getInwardLinks(anyLong())).willReturn(List.of());
    exists(POSTMORTEM, "10001");
    var objects = StoreTables.in(database);
    var catalogue = new Catalogue(provisions, fields);
    var stored = new StoredAsks(objects);
    var linkReader = new LinkReader(links, catalogue);
    var reader =
        new IssueReader(
            catalogue,
            OnePolicy.standard(),
            new AnswerReader(users, new Today(CLOCK, ZoneOffset.UTC)),
            new ReviewsInMemory(),
            new NothingLowered(),
            new NothingCancelled());
    answers = new StoredAnswers(objects, new StoredHistory(objects));
    asks =
        new JiraAsks(
            issues,
            linkReader,
            catalogue,
            stored,
            answers,
            new Unasked(issues, linkReader, catalogue, answers, Papers.turns()));
    var sight = new Sight(everywhere, permissions, projects, users);
    var remediations = new RemediationReader(reader, sight);
    dossiers =
        new DossierReader(
            linkReader,
            stored,
            new ActionReader(issues, answers, reader, remediations),
            reader,
            catalogue,
            sight);
  }

  @Test
  public void hasWhatItAsksFor_alsoBeforeThatWasNoticed() {
    subTask(301);

    assertThat(read().actions()).extracting(ActionItem::loss).containsOnlyNulls().hasSize(1);
  }

  @Test
  public void losesASubTask_thatIsDeleted() {
    subTask(301);
    notice(301);

    existing.remove(301L);
    subTasks.clear();

    assertThat(read().actions())
        .singleElement()
        .satisfies(
            action -> {
              assertThat(action.loss()).isEqualTo(Loss.DELETED);
              assertThat(action.key()).isEqualTo("OPS-301");
              assertThat(action.summary()).isEqualTo("Watch it");
            });
  }

  @Test
  public void losesASubTask_thatIsMovedToAnotherParent() {
    subTask(301);
    notice(301);

    subTasks.clear();

    assertThat(read().actions()).extracting(ActionItem::loss).containsExactly(Loss.UNLINKED);
  }

  @Test
  public void losesASubTask_thatBecomesOneOfAnotherType_untilItIsOfTheRightOneAgain() {
    subTask(301);
    notice(301);

    exists(301, SUB_TASK);
    notice(301);
    assertThat(read().actions()).extracting(ActionItem::loss).containsExactly(Loss.RETYPED);

    exists(301, ACTION);
    assertThat(read().actions()).extracting(ActionItem::loss).containsOnlyNulls();
  }

  @Test
  public void passesOver_whatNeverWasAnActionItem() {
    subTask(301);
    exists(301, SUB_TASK);
    notice(301);

    assertThat(read().actions()).isEmpty();
  }

  @Test
  public void asksAnew_forWhatWasLetGoAndCameBackAndWentAgain() {
    subTask(301);
    notice(301);
    subTasks.clear();
    asks.letGo(
        POSTMORTEM, 301, new Rejected(RejectionReason.OTHER, "No use"), ALICE, CLOCK.instant());
    assertThat(read().actions()).isEmpty();
    assertThat(read().letGo()).hasSize(1);

    subTask(301);
    notice(301);
    assertThat(read().letGo()).isEmpty();

    subTasks.clear();
    assertThat(read().actions()).extracting(ActionItem::loss).containsExactly(Loss.UNLINKED);
    assertThat(read().letGo()).isEmpty();
  }

  @Test
  public void keepsTheLastSummary_whateverItWasWhenFirstSeen() {
    subTask(301);
    notice(301);
    given(existing.get(301L).getSummary()).willReturn("Watch it closely");
    notice(301);

    existing.remove(301L);
    subTasks.clear();

    assertThat(read().actions())
        .extracting(ActionItem::summary)
        .containsExactly("Watch it closely");
  }

  @Test
  public void leavesADuplicateAlone_onceNobodyAsksForWhatStandsForIt() {
    exists(ELSEWHERE, "10001");
    subTask(301);
    duplicateOfAnItemElsewhere(301);
    assertThat(isTriaged()).isTrue();

    given(links.getOutwardLinks(302L)).willReturn(List.of());
    asks.notice(Set.of(POSTMORTEM), Set.of(302L));
    assertThat(isTriaged()).isFalse();

    isAskedForElsewhere(302);
    asks.notice(Set.of(POSTMORTEM), Set.of(302L));
    assertThat(isTriaged()).isTrue();
  }

  @Test
  public void leavesADuplicateAlone_onceThePostmortemOfWhatStandsForItIsGone() {
    exists(ELSEWHERE, "10001");
    subTask(301);
    duplicateOfAnItemElsewhere(301);
    asks.notice(Set.of(POSTMORTEM), Set.of(301L));

    existing.remove(ELSEWHERE);
    asks.review(POSTMORTEM);

    assertThat(isTriaged()).isFalse();
  }

  @Test
  public void settlesWhatAPostmortemAskedFor_whenThatIsGone() {
    exists(ELSEWHERE, "10001");
    var asked = link(REMEDIATES, 302, ELSEWHERE);
    given(links.getInwardLinks(ELSEWHERE)).willReturn(List.of(asked));
    subTask(301);
    duplicateOfAnItemElsewhere(301);
    asks.notice(Set.of(ELSEWHERE), Set.of(302L));

    existing.remove(ELSEWHERE);
    asks.notice(Set.of(ELSEWHERE), Set.of(ELSEWHERE));

    assertThat(isTriaged()).isFalse();
  }

  @Test
  public void letsWhatAPostmortemAsksForStandAgain_onceThatIsOneAgain() {
    exists(ELSEWHERE, "10001");
    var asked = link(REMEDIATES, 302, ELSEWHERE);
    given(links.getInwardLinks(ELSEWHERE)).willReturn(List.of(asked));
    subTask(301);
    duplicateOfAnItemElsewhere(301);
    asks.notice(Set.of(ELSEWHERE), Set.of(302L));
    exists(ELSEWHERE, SUB_TASK);
    asks.notice(Set.of(ELSEWHERE), Set.of(ELSEWHERE));
    assertThat(isTriaged()).isFalse();

    exists(ELSEWHERE, "10001");
    asks.notice(Set.of(ELSEWHERE), Set.of(ELSEWHERE));

    assertThat(isTriaged()).isTrue();
  }

  @Test
  public void readsWhatStandsForDuplicatesAlong_onceThatWasNoticed() {
    exists(ELSEWHERE, "10001");
    subTask(301);
    duplicateOfAnItemElsewhere(301);
    assertThat(statementsForAReading()).isEqualTo(3);

    notice(301);

    assertThat(statementsForAReading()).isEqualTo(2);
  }

  @Test
  public void remembersThePostmortemsOfAnIncident() {
    reviewing(POSTMORTEM);
    assertThat(former().lost()).isEmpty();

    reviewing();
    assertThat(former().lost())
        .containsExactly(new LostPostmortem(POSTMORTEM, "OPS-201", Loss.UNLINKED));

    reviewing(POSTMORTEM);
    assertThat(former().lost()).isEmpty();
  }

  @Test
  public void tellsADeletedPostmortemFromOneOfAnotherType() {
    exists(ELSEWHERE, "10001");
    reviewing(POSTMORTEM, ELSEWHERE);

    existing.remove(POSTMORTEM);
    exists(ELSEWHERE, SUB_TASK);

    assertThat(former().lost())
        .containsExactly(
            new LostPostmortem(POSTMORTEM, "OPS-201", Loss.DELETED),
            new LostPostmortem(ELSEWHERE, "OPS-202", Loss.RETYPED));
  }

  @Test
  public void remembersNoLink_toWhatIsNoPostmortem() {
    exists(302, ACTION);
    reviewing(302L);

    reviewing();

    assertThat(former().lost()).isEmpty();
  }

  @Test
  public void keepsTheLastKeyOfAPostmortem_andForgetsItOnceItIsLetGo() {
    reviewing(POSTMORTEM);
    given(existing.get(POSTMORTEM).getKey()).willReturn("WEB-9");
    asks.noticeReviews(INCIDENT);
    existing.remove(POSTMORTEM);
    assertThat(former().lost()).extracting(LostPostmortem::key).containsExactly("WEB-9");

    var why = new Rejected(RejectionReason.OTHER, "A slip of the hand");
    assertThat(asks.letGo(INCIDENT, POSTMORTEM, why, ALICE, CLOCK.instant())).isTrue();
    assertThat(asks.letGo(INCIDENT, POSTMORTEM, why, ALICE, CLOCK.instant())).isFalse();

    assertThat(former().lost()).isEmpty();
    assertThat(former().letGo()).extracting(LetGo::key).containsExactly("WEB-9");
  }

  @Test
  public void showsWhatIsLost_toThoseWhoCouldHaveSeenIt() {
    exists(INCIDENT, SUB_TASK);
    exists(ELSEWHERE, "10001");
    reviewing(POSTMORTEM, ELSEWHERE);
    existing.remove(POSTMORTEM);
    reviewing();
    given(permissions.hasPermission(any(), any(Issue.class), any()))
        .willAnswer(call -> call.<Issue>getArgument(1).getId() == INCIDENT);
    assertThat(former().visibleTo(ALICE)).containsExactly(INCIDENT);

    var project = mock(Project.class);
    given(projects.getProjectByCurrentKey("OPS")).willReturn(project);
    given(permissions.hasPermission(any(), eq(project), any())).willReturn(true);
    assertThat(former().visibleTo(ALICE)).containsExactlyInAnyOrder(INCIDENT, POSTMORTEM);

    given(projects.getProjectByCurrentKey("OPS")).willReturn(null);
    assertThat(former().visibleTo(ALICE)).containsExactly(INCIDENT);
    given(everywhere.hasPermission(eq(GlobalPermissionKey.ADMINISTER), any())).willReturn(true);
    assertThat(former().visibleTo(ALICE))
        .as("somebody must be able to let it go")
        .containsExactlyInAnyOrder(INCIDENT, POSTMORTEM);
  }

  private Dossier former() {
    return dossiers.reviewing(INCIDENT);
  }

  /** What reviews the incident from now on, which is noticed. */
  private void reviewing(Long... postmortems) {
    var drawn = Stream.of(postmortems).map(id -> link(REVIEWS, id, INCIDENT)).toList();
    given(links.getInwardLinks(INCIDENT)).willReturn(drawn);
    asks.noticeReviews(INCIDENT);
  }

  private long statementsForAReading() {
    database.store().statements().reset();
    assertThat(isTriaged()).isTrue();
    return database.store().statements().sent();
  }

  private boolean isTriaged() {
    return read().actions().get(0).isTriaged();
  }

  private void duplicateOfAnItemElsewhere(long id) {
    exists(302, ACTION);
    isAskedForElsewhere(302);
    answers.record(302, Actions.riskAccepted(), ALICE, CLOCK.instant());
    var behind = new Canonical(302, "OPS-302", Disposition.RISK_ACCEPTED, true, false, false);
    answers.record(id, new Duplicate(behind), ALICE, CLOCK.instant());
  }

  private void isAskedForElsewhere(long id) {
    var link = link(REMEDIATES, id, ELSEWHERE);
    given(links.getOutwardLinks(id)).willReturn(List.of(link));
  }

  private static IssueLink link(long type, long from, long to) {
    var link = mock(IssueLink.class);
    given(link.getLinkTypeId()).willReturn(type);
    given(link.getIssueLinkType()).willReturn(mock(IssueLinkType.class));
    given(link.getSourceId()).willReturn(from);
    given(link.getDestinationId()).willReturn(to);
    return link;
  }

  private Postmortem read() {
    return dossiers.read(Set.of(POSTMORTEM)).postmortems().get(0);
  }

  private void notice(long changed) {
    asks.notice(Set.of(POSTMORTEM), Set.of(changed));
  }

  private void subTask(long id) {
    exists(id, ACTION);
    var type = mock(IssueLinkType.class);
    given(type.isSubTaskLinkType()).willReturn(true);
    var link = mock(IssueLink.class);
    given(link.getIssueLinkType()).willReturn(type);
    given(link.getDestinationId()).willReturn(id);
    subTasks.add(link);
  }

  private void exists(long id, String typeId) {
    var category = mock(StatusCategory.class);
    given(category.getKey()).willReturn("new");
    var status = mock(Status.class);
    given(status.getName()).willReturn("Open");
    given(status.getStatusCategory()).willReturn(category);
    var issue = mock(MutableIssue.class);
    given(issue.getId()).willReturn(id);
    given(issue.getKey()).willReturn("OPS-" + id);
    given(issue.getSummary()).willReturn("Watch it");
    given(issue.getIssueTypeId()).willReturn(typeId);
    given(issue.getStatusId()).willReturn("1");
    given(issue.getStatus()).willReturn(status);
    existing.put(id, issue);
  }
}
