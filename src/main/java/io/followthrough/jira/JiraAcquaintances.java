package io.followthrough.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.desk.reminder.Acquaintances;
import io.followthrough.jira.store.StoredAnswers;
import io.followthrough.policy.Holder;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks Jira's issues, groups and roles, and the answers. */
public final class JiraAcquaintances implements Acquaintances {

  private final ProjectManager projects;
  private final IssueManager issues;
  private final StoredAnswers answers;
  private final RightHolders holders;

  public JiraAcquaintances(
      ProjectManager projects, IssueManager issues, StoredAnswers answers, RightHolders holders) {
    this.projects = projects;
    this.issues = issues;
    this.answers = answers;
    this.holders = holders;
  }

  @Override
  public Map<Long, String> projects() {
    return projects.getProjects().stream()
        .collect(Collectors.toMap(Project::getId, Project::getKey));
  }

  @Override
  public Map<Long, String> ownersOf(Collection<Long> postmortems) {
    var owners = new HashMap<Long, String>();
    if (!postmortems.isEmpty()) {
      for (var issue : issues.getIssueObjects(List.copyOf(postmortems))) {
        var owner = owner(issue);
        if (owner != null) {
          owners.put(issue.getId(), owner.getKey());
        }
      }
    }
    return owners;
  }

  @Override
  public Map<Long, String> approversOf(Collection<Long> items) {
    var approvers = new HashMap<Long, String>();
    answers
        .of(items)
        .forEach(
            (item, answer) -> {
              if (answer.approver() != null) {
                approvers.put(item, answer.approver());
              }
            });
    return approvers;
  }

  @Override
  public Set<String> among(Collection<Holder> some, String projectKey) {
    var project = projects.getProjectByCurrentKey(projectKey);
    return project == null
        ? Set.of()
        : some.stream()
            .flatMap(holder -> holders.listed(holder, project))
            .map(ApplicationUser::getKey)
            .collect(Collectors.toSet());
  }

  /** Who cannot sign in any more has left it to whoever began. */
  private static @Nullable ApplicationUser owner(Issue issue) {
    var assignee = issue.getAssignee();
    return assignee == null || !assignee.isActive() ? issue.getReporter() : assignee;
  }
}
