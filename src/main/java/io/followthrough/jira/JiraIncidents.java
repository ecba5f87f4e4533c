package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.followthrough.desk.Incidents;
import io.followthrough.desk.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Walks over the issues of each project by id, and picks the incidents and the postmortems. It asks
 * the database and not the search index, which may lag behind. What it keeps in memory are the ids
 * of one project.
 */
public final class JiraIncidents implements Incidents {

  private static final int STRETCH = 200;

  private final ProjectManager projects;
  private final IssueManager issues;
  private final IssueReader reader;
  private final Catalogue catalogue;

  public JiraIncidents(
      ProjectManager projects, IssueManager issues, IssueReader reader, Catalogue catalogue) {
    this.projects = projects;
    this.issues = issues;
    this.reader = reader;
    this.catalogue = catalogue;
  }

  @Override
  public Iterator<Stretch> after(Place place) {
    return new Walk(place);
  }

  private long[] idsOf(long project) {
    try {
      return issues.getIssueIdsForProject(project).stream()
          .mapToLong(Long::longValue)
          .sorted()
          .toArray();
    } catch (GenericEntityException e) {
      throw new IllegalStateException("Jira did not tell the issues of the project " + project, e);
    }
  }

  private final class Walk implements Iterator<Stretch> {

    private final Iterator<Long> left;
    private long project;
    private long issue;
    private long[] ids = {};
    private int next;

    Walk(Place from) {
      this.left =
          projects.getProjects().stream()
              .map(Project::getId)
              .filter(id -> id >= from.project())
              .sorted()
              .iterator();
      this.project = from.project();
      this.issue = from.issue();
    }

    @Override
    public boolean hasNext() {
      while (next == ids.length && left.hasNext()) {
        enter(left.next());
      }
      return next < ids.length;
    }

    private void enter(long another) {
      issue = another == project ? issue : 0;
      project = another;
      ids = idsOf(project);
      next = 0;
      while (next < ids.length && ids[next] <= issue) {
        next++;
      }
    }

    @Override
    public Stretch next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      List<Long> some = new ArrayList<>();
      while (some.size() < STRETCH && next < ids.length) {
        some.add(ids[next++]);
      }
      issue = some.get(some.size() - 1);
      var found = issues.getIssueObjects(some);
      return new Stretch(
          idsAmong(found, reader::isIncident),
          idsAmong(found, catalogue::isPostmortem),
          new Place(project, issue));
    }
  }

  private static List<Long> idsAmong(List<Issue> found, Predicate<Issue> wanted) {
    return found.stream().filter(wanted).map(Issue::getId).sorted().toList();
  }
}
