package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.comment.Comments;
import io.followthrough.sandbox.field.SystemField;
import io.followthrough.sandbox.history.Change;
import io.followthrough.sandbox.history.ChangeSet;
import io.followthrough.sandbox.history.History;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.user.SandboxUser;
import io.followthrough.sandbox.user.Users;
import io.followthrough.sandbox.wiki.WikiRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what was said about an issue and what was changed in it. */
public final class Talk {

  private final Comments comments;
  private final History history;
  private final Users users;
  private final WikiRenderer wiki;
  private final Clockwork clockwork;

  public Talk(
      Comments comments, History history, Users users, WikiRenderer wiki, Clockwork clockwork) {
    this.comments = comments;
    this.history = history;
    this.users = users;
    this.wiki = wiki;
    this.clockwork = clockwork;
  }

  /** Oldest first, as Jira shows comments. */
  List<IssueView.Note> commentsOn(long issueId) {
    return comments.of(issueId).stream()
        .map(
            comment ->
                new IssueView.Note(
                    comment.id(),
                    name(comment.authorKey()),
                    clockwork.moment(comment.created()),
                    new SafeHtml(wiki.html(comment.body()))))
        .toList();
  }

  /** Oldest first. */
  List<IssueView.Change> changesOf(long issueId) {
    return history.of(issueId).stream().map(this::change).toList();
  }

  private IssueView.Change change(ChangeSet set) {
    return new IssueView.Change(
        name(set.authorKey()),
        clockwork.moment(set.created()),
        set.changes().stream().map(Talk::field).toList());
  }

  private static IssueView.ChangedField field(Change change) {
    return new IssueView.ChangedField(
        title(change.field()), text(change.oldString()), text(change.newString()));
  }

  /** History keeps the ids of Jira's own fields, and names of others. */
  private static String title(String field) {
    return SystemField.withId(field)
        .map(SystemField::title)
        .orElse(Fields.STATUS.equals(field) ? "Status" : field);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private String name(@Nullable String userKey) {
    return userKey == null
        ? "Anonymous"
        : users.withKey(userKey).map(SandboxUser::displayName).orElse(userKey);
  }
}
