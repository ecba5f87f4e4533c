package io.followthrough.jira;

import static io.followthrough.desk.looseend.LooseEndKind.BROKEN;
import static io.followthrough.desk.looseend.LooseEndKind.ORPHANED;
import static io.followthrough.desk.looseend.LooseEndKind.STALE;
import static io.followthrough.desk.looseend.LooseEndKind.TO_VERIFY;
import static io.followthrough.desk.looseend.LooseEndKind.UNATTENDED;
import static io.followthrough.desk.looseend.LooseEndSource.NOW;
import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.Actions;
import io.followthrough.action.TicketRef;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.looseend.LooseEndKind;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.review.ReviewsInMemory;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.desk.setup.Provisions;
import io.followthrough.insight.Rows;
import io.followthrough.jira.store.StoreTables;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.jira.store.StoredHistory;
import io.followthrough.jira.store.StoredRemediations;
import io.followthrough.policy.Today;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.sandbox.FreshDatabase;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** What of an issue would be forgotten. Bob owns item 301; its ticket was last touched in March. */
public class JiraLooseEndsTest {

  private static final Instant TOUCHED = Instant.parse("2030-03-14T22:30:00Z");
  private static final Visitor BOB = new Visitor("bob");

  @Rule public final FreshDatabase database = new FreshDatabase();
  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private IssueManager issues;
  @Mock private Provisions provisions;
  @Mock private CustomFieldManager fields;
  @Mock private UserManager users;

  private final Map<Long, Issue> existing = new TreeMap<>();
  private final KeptRows rows = new KeptRows();
  private final ApplicationUser bob = user("bob");
  private final ApplicationUser eve = user("eve");
  private StoredRemediations remediations;
  private JiraLooseEnds source;

  @Before
  public void anItemIsAccepted() {
    given(provisions.idOf(any())).willReturn(Optional.empty());
    given(provisions.idOf(Provisions.POSTMORTEM_TYPE)).willReturn(Optional.of("10001"));
    given(issues.getIssueObjects(any()))
        .willAnswer(
            call ->
                call.<Collection<Long>>getArgument(0).stream()
                    .filter(existing::containsKey)
                    .map(existing::get)
                    .toList());
    given(eve.isActive()).willReturn(false);
    given(users.getUserByKey("bob")).willReturn(bob);
    given(users.getUserByKey("eve")).willReturn(eve);
    var objects = StoreTables.in(database);
    var catalogue = new Catalogue(provisions, fields);
    var answers = new StoredAnswers(objects, new StoredHistory(objects));
    var clock = new Today(InstantSource.fixed(TOUCHED), ZoneOffset.UTC);
    var reader =
        new IssueReader(
            catalogue,
            OnePolicy.standard(),
            new AnswerReader(users, clock),
            new ReviewsInMemory(),
            new NothingLowered(),
            new NothingCancelled());
    var sight = mock(Sight.class);
    remediations = new StoredRemediations(objects, answers);
    source =
        new JiraLooseEnds(
            issues,
            users,
            rows,
            new ActionReader(issues, answers, reader, new RemediationReader(reader, sight)),
            reader,
            catalogue);
    answers.record(301, Actions.accepted(), BOB, TOUCHED);
    exists(301, "10000", bob);
    row(promised());
  }

  @Test
  public void isStale_soManyDaysAfterTheLastChangeOfAnyOfItsTickets() {
    assertThat(found(301)).isEqualTo(Map.of(STALE, LocalDate.of(2030, 4, 4)));

    var other = exists(401, "10000", bob);
    given(other.getUpdated()).willReturn(Timestamp.from(TOUCHED.plusSeconds(86_400)));
    remediations.attach(301, List.of(new TicketRef(401, "APP-1")), BOB, TOUCHED);

    assertThat(found(301)).containsEntry(STALE, LocalDate.of(2030, 4, 5));
  }

  @Test
  public void isNotStale_onceAllOfItsTicketsAreClosed() {
    var ticket = exists(301, "10000", bob);
    given(ticket.getStatus().getStatusCategory().getKey()).willReturn("done");

    assertThat(source.read(Set.of(301L))).isEmpty();

    exists(401, "10000", bob);
    remediations.attach(301, List.of(new TicketRef(401, "APP-1")), BOB, TOUCHED);
    assertThat(found(301)).containsKey(STALE);
  }

  @Test
  public void isOrphaned_whereItsOwnerHasLeft_orThereIsNone() {
    exists(301, "10000", eve);
    assertThat(found(301)).containsEntry(ORPHANED, NOW);

    exists(301, "10000", null);
    assertThat(found(301)).containsEntry(ORPHANED, NOW);

    given(users.getUserByKey("bob")).willReturn(null);
    exists(301, "10000", bob);
    assertThat(found(301)).containsEntry(ORPHANED, NOW);
  }

  @Test
  public void isBroken_whereATicketOfItIsGone() {
    remediations.attach(301, List.of(new TicketRef(401, "APP-1")), BOB, TOUCHED);
    assertThat(found(301)).containsEntry(BROKEN, NOW);

    existing.remove(301L);
    row(promised().lost());
    assertThat(found(301)).isEqualTo(Map.of(BROKEN, NOW));

    row(promised().letGo("2030-03-14T00:00:00Z"));
    assertThat(source.read(Set.of(301L))).isEmpty();
  }

  @Test
  public void isToBeVerified_soManyDaysAfterItWasDone_andNotOnceItWas() {
    row(promised().done("2030-03-14T22:30:00Z"));
    assertThat(found(301)).isEqualTo(Map.of(TO_VERIFY, LocalDate.of(2030, 4, 13)));

    row(promised().verified("2030-03-14T22:30:00Z"));
    assertThat(source.read(Set.of(301L))).isEmpty();
  }

  @Test
  public void isNone_whereNothingIsPromised() {
    row(aRow(301).in(1).proposed("2030-02-01T00:00:00Z"));

    assertThat(source.read(Set.of(301L, 999L))).isEmpty();
  }

  @Test
  public void isUnattended_whereItsWriterHasLeft_untilThePostmortemIsComplete() {
    exists(201, "10001", eve);
    assertThat(found(201)).isEqualTo(Map.of(UNATTENDED, NOW));

    given(exists(201, "10001", null).getReporter()).willReturn(bob);
    assertThat(source.read(Set.of(201L))).isEmpty();

    given(provisions.idOf(Provisions.status(ReviewState.PUBLISHED.id())))
        .willReturn(Optional.of("10003"));
    exists(201, "10001", eve);
    assertThat(source.read(Set.of(201L))).isEmpty();
  }

  private Map<LooseEndKind, LocalDate> found(long issue) {
    var found = source.read(Set.of(issue));
    assertThat(found).hasSize(1);
    return found.get(0).since();
  }

  private void row(Rows row) {
    rows.put(List.of(row.build()));
  }

  private static Rows promised() {
    return aRow(301).in(1).ownedBy("bob").accepted("2030-02-01T00:00:00Z");
  }

  private Issue exists(long id, String type, @Nullable ApplicationUser assignee) {
    var issue = mock(Issue.class, RETURNS_DEEP_STUBS);
    given(issue.getId()).willReturn(id);
    given(issue.getKey()).willReturn("OPS-" + id);
    given(issue.getProjectId()).willReturn(1L);
    given(issue.getIssueTypeId()).willReturn(type);
    given(issue.getIssueType().getId()).willReturn(type);
    given(issue.getIssueType().getName()).willReturn("Task");
    given(issue.getStatusId()).willReturn("10003");
    given(issue.getStatus().getId()).willReturn("10003");
    given(issue.getStatus().getStatusCategory().getKey()).willReturn("new");
    given(issue.getAssignee()).willReturn(assignee);
    given(issue.getReporter()).willReturn(null);
    given(issue.getResolution()).willReturn(null);
    given(issue.getResolutionDate()).willReturn(null);
    given(issue.getCreated()).willReturn(Timestamp.from(TOUCHED));
    given(issue.getUpdated()).willReturn(Timestamp.from(TOUCHED));
    existing.put(id, issue);
    return issue;
  }

  private ApplicationUser user(String key) {
    var user = mock(ApplicationUser.class);
    given(user.getKey()).willReturn(key);
    given(user.isActive()).willReturn(true);
    return user;
  }
}
