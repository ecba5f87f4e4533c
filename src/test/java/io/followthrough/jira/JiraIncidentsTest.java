package io.followthrough.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.desk.Incidents.Stretch;
import io.followthrough.desk.Place;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.review.ReviewsInMemory;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

public class JiraIncidentsTest {

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private ProjectManager projects;
  @Mock private IssueManager issues;
  @Mock private Catalogue catalogue;
  @Mock private AnswerReader answers;

  private JiraIncidents walk;

  @Before
  public void build() {
    walk =
        new JiraIncidents(
            projects,
            issues,
            new IssueReader(
                catalogue,
                OnePolicy.standard(),
                answers,
                new ReviewsInMemory(),
                new NothingLowered(),
                new NothingCancelled()),
            catalogue);
    // Even ids are incidents, the third issue is a postmortem, the others are tasks.
    lenient()
        .when(catalogue.isPostmortem(any()))
        .thenAnswer(call -> call.<Issue>getArgument(0).getId() == 3);
    lenient()
        .when(issues.getIssueObjects(anyCollection()))
        .thenAnswer(
            call -> {
              Collection<Long> ids = call.getArgument(0);
              return ids.stream().map(JiraIncidentsTest::issue).toList();
            });
  }

  @Test
  public void goesByIdThroughEveryProject_andPicksIncidentsAndPostmortems() throws Exception {
    project(11, List.of(7L, 4L));
    project(10, List.of(6L, 2L, 3L));
    thereAre(project(11), project(10));

    assertThat(all(Place.START))
        .containsExactly(
            new Stretch(List.of(2L, 6L), List.of(3L), new Place(10, 6)),
            new Stretch(List.of(4L), List.of(), new Place(11, 7)));
  }

  @Test
  public void takesABoundedNumberAtATime() throws Exception {
    project(10, LongStream.rangeClosed(1, 401).boxed().toList());
    thereAre(project(10));

    assertThat(all(Place.START))
        .extracting(Stretch::until)
        .containsExactly(new Place(10, 200), new Place(10, 400), new Place(10, 401));
  }

  @Test
  public void goesOnAfterAPlace_alsoWhereThatIssueIsGone() throws Exception {
    project(10, List.of(2L, 4L, 8L));
    thereAre(project(9), project(10));

    assertThat(all(new Place(10, 5)))
        .containsExactly(new Stretch(List.of(8L), List.of(), new Place(10, 8)));
  }

  @Test
  public void beginsTheNextProjectFromItsStart_whereTheOneOfThePlaceIsGone() throws Exception {
    project(12, List.of(2L));
    thereAre(project(12));

    assertThat(all(new Place(10, 5)))
        .containsExactly(new Stretch(List.of(2L), List.of(), new Place(12, 2)));
  }

  @Test
  public void isAtItsEnd_whereThereIsNoProject() {
    thereAre();

    assertThat(walk.after(Place.START)).isExhausted();
  }

  private List<Stretch> all(Place from) {
    var all = new ArrayList<Stretch>();
    walk.after(from).forEachRemaining(all::add);
    return all;
  }

  private void project(long id, List<Long> issueIds) throws Exception {
    given(issues.getIssueIdsForProject(id)).willReturn(issueIds);
  }

  private void thereAre(Project... all) {
    given(projects.getProjects()).willReturn(List.of(all));
  }

  private static Project project(long id) {
    var project = mock(Project.class);
    given(project.getId()).willReturn(id);
    return project;
  }

  private static Issue issue(long id) {
    var type = mock(IssueType.class);
    lenient().when(type.getName()).thenReturn(id % 2 == 0 ? "Incident" : "Task");
    var issue = mock(Issue.class);
    lenient().when(issue.getId()).thenReturn(id);
    lenient().when(issue.getKey()).thenReturn("OPS-" + id);
    lenient().when(issue.getIssueType()).thenReturn(type);
    lenient().when(issue.getCreated()).thenReturn(new Timestamp(0));
    return issue;
  }
}
