package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.IssueRows;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.issue.IssueView.Button;
import io.followthrough.sandbox.page.issue.IssueView.CommentForm;
import io.followthrough.sandbox.page.issue.IssueView.Dialog;
import io.followthrough.sandbox.workflow.Transition;
import io.followthrough.sandbox.workflow.Transitions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together the page of an issue, for whoever looks at it or acts on it. */
public final class IssueViews {

  private static final String MAIN = "atl.jira.view.issue.left.context";
  private static final String SIDE = "atl.jira.view.issue.right.context";
  private static final String HEAD = "jira.view.issue";

  private final IssueRows rows;
  private final Contents contents;
  private final Relations relations;
  private final Talk talk;
  private final Rights rights;
  private final Transitions transitions;
  private final Panels panels;

  public IssueViews(
      IssueRows rows,
      Contents contents,
      Relations relations,
      Talk talk,
      Rights rights,
      Transitions transitions,
      Panels panels) {
    this.rows = rows;
    this.contents = contents;
    this.relations = relations;
    this.talk = talk;
    this.rights = rights;
    this.transitions = transitions;
    this.panels = panels;
  }

  Answer.Shown page(Visit visit, SandboxIssue issue) {
    return page(visit, issue, new CommentForm("", null), null);
  }

  Answer.Shown page(
      Visit visit, SandboxIssue issue, CommentForm commentForm, @Nullable Dialog dialog) {
    var view = view(visit, issue, commentForm, dialog);
    return new Answer.Shown(
        200,
        "[" + issue.getKey() + "] " + issue.getSummary(),
        "issue/view.vm",
        Map.of("view", view),
        panels.head(HEAD),
        null);
  }

  private IssueView view(
      Visit visit, SandboxIssue issue, CommentForm commentForm, @Nullable Dialog dialog) {
    var user = visit.signedIn();
    var row = rows.of(issue);
    return new IssueView(
        issue.getId(),
        row,
        issue.getProjectObject().getKey(),
        issue.getProjectObject().getName(),
        relations.parentOf(visit, issue),
        rights.of(user, issue),
        buttons(transitions.available(user, issue)),
        contents.details(issue, row),
        contents.description(issue),
        contents.sections(issue),
        relations.linksOf(visit, issue),
        relations.subTasksOf(visit, issue),
        talk.commentsOn(issue.getId()),
        talk.changesOf(issue.getId()),
        panels.at(MAIN, user, issue),
        panels.at(SIDE, user, issue),
        commentForm,
        dialog);
  }

  private static List<Button> buttons(List<Transition> open) {
    return open.stream().map(way -> new Button(way.id(), way.name(), way.hasScreen())).toList();
  }
}
