package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.issue.IssueView.CommentForm;
import io.followthrough.sandbox.project.Projects;
import io.followthrough.sandbox.workflow.Transitions;
import java.util.Locale;

/** {@code /browse/KEY}: one issue; with {@code ?action=} the screen of a transition over it. */
public final class BrowsePage implements Page {

  private final SeenIssues issues;
  private final IssueViews views;
  private final Transitions transitions;
  private final Dialogs dialogs;
  private final Projects projects;

  public BrowsePage(
      SeenIssues issues,
      IssueViews views,
      Transitions transitions,
      Dialogs dialogs,
      Projects projects) {
    this.issues = issues;
    this.views = views;
    this.transitions = transitions;
    this.dialogs = dialogs;
    this.projects = projects;
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    var key = visit.lastSegment();
    if (projects.withKey(key).isPresent()) {
      return Answer.to("/projects/" + key.toUpperCase(Locale.ROOT));
    }
    var issue = issues.withKey(visit, key);
    var action = visit.number("action");
    if (action.isEmpty()) {
      return views.page(visit, issue);
    }
    var dialog =
        transitions
            .available(user, issue, action.get().intValue())
            .map(way -> dialogs.open(visit, issue, way))
            .orElse(null);
    return views.page(visit, issue, new CommentForm("", null), dialog);
  }
}
