package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.Refusal;
import io.followthrough.sandbox.page.issue.IssueView.CommentForm;
import io.followthrough.sandbox.workflow.Transition;
import io.followthrough.sandbox.workflow.Transitions;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code /secure/WorkflowUIDispatcher.jspa}: tries a transition; a refusal is shown on its screen
 * over the issue, with what was typed.
 */
public final class TransitionPage implements Page {

  private final SeenIssues issues;
  private final IssueViews views;
  private final Transitions transitions;
  private final Dialogs dialogs;

  public TransitionPage(
      SeenIssues issues, IssueViews views, Transitions transitions, Dialogs dialogs) {
    this.issues = issues;
    this.views = views;
    this.transitions = transitions;
    this.dialogs = dialogs;
  }

  @Override
  public Answer answer(Visit visit) {
    visit.signedIn();
    var issue = issues.named(visit, "id");
    var action = visit.needed("action");
    if (!visit.isPost()) {
      return Answer.to("/browse/" + issue.getKey() + "?action=" + action);
    }
    return transitions
        .available(visit.signedIn(), issue, (int) action)
        .map(way -> answer(visit, issue, way))
        .orElseThrow(() -> gone(issue));
  }

  private Answer answer(Visit visit, SandboxIssue issue, Transition way) {
    if (way.hasScreen() && !visit.has("screen")) {
      return Answer.to("/browse/" + issue.getKey() + "?action=" + way.id());
    }
    var fields = dialogs.fields(visit, issue, way);
    var input = FieldForms.input(fields, visit, new IssueInput());
    var outcome =
        transitions.transition(
            visit.signedIn(), issue.getId(), way.id(), input, visit.param(Fields.COMMENT).strip());
    return outcome.happened()
        ? Answer.to("/browse/" + issue.getKey())
        : refused(visit, issue, way, Refusal.of(outcome.errors(), withComment(fields)));
  }

  private Answer refused(Visit visit, SandboxIssue issue, Transition way, Refusal refusal) {
    var dialog = dialogs.refused(visit, issue, way, refusal);
    return views.page(visit, issue, new CommentForm("", null), dialog).as(400);
  }

  private static List<FieldView> withComment(List<FieldView> fields) {
    var all = new ArrayList<>(fields);
    all.add(Dialogs.comment());
    return all;
  }

  private static PageFault gone(SandboxIssue issue) {
    return PageFault.badRequest(
        "This transition is no longer open for "
            + issue.getKey()
            + ": somebody may have moved the issue on meanwhile, or you may not move it. Open the"
            + " issue again to see what is possible now.");
  }
}
