package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.CommentWork;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.Refusal;
import io.followthrough.sandbox.page.issue.IssueView.CommentForm;
import java.util.List;

/** {@code /secure/AddComment.jspa}: adds a comment. */
public final class CommentPage implements Page {

  private final SeenIssues issues;
  private final IssueViews views;
  private final CommentWork comments;

  public CommentPage(SeenIssues issues, IssueViews views, CommentWork comments) {
    this.issues = issues;
    this.views = views;
    this.comments = comments;
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    if (!visit.isPost()) {
      throw PageFault.wrongMethod();
    }
    var issue = issues.named(visit, "id");
    var typed = visit.param(Fields.COMMENT);
    var result = comments.create(user, issue.getId(), typed);
    var comment = result.comment();
    if (comment != null) {
      return Answer.to("/browse/" + issue.getKey() + "#comment-" + comment.id());
    }
    var refusal = Refusal.of(result.getErrorCollection(), List.of());
    var why = String.join(" ", refusal.messages());
    return views.page(visit, issue, new CommentForm(typed, why), null).as(400);
  }
}
