package io.followthrough.sandbox.issue;

import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static io.followthrough.sandbox.issue.IssuePermissions.ADD_COMMENTS;
import static io.followthrough.sandbox.issue.IssuePermissions.DELETE_ALL_COMMENTS;
import static io.followthrough.sandbox.issue.IssuePermissions.DELETE_OWN_COMMENTS;
import static io.followthrough.sandbox.issue.IssuePermissions.EDIT_ALL_COMMENTS;
import static io.followthrough.sandbox.issue.IssuePermissions.EDIT_OWN_COMMENTS;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.comment.Comment;
import io.followthrough.sandbox.comment.Comments;
import io.followthrough.sandbox.field.InvalidFieldValue;
import io.followthrough.sandbox.field.TextRule;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.store.Store;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds, changes and deletes comments on behalf of a user. */
public final class CommentWork {

  private static final long COMMENT_EDITED = 14;
  private static final long COMMENT_DELETED = 17;

  private final Store store;
  private final Permissions permissions;
  private final Issues issues;
  private final Comments comments;
  private final IssueWriter writer;

  /** A comment, or why there is none. */
  public static final class CommentResult extends ServiceResultImpl {

    private final @Nullable Comment comment;

    CommentResult(@Nullable Comment comment, ErrorCollection errors) {
      super(errors);
      this.comment = comment;
    }

    /** {@code null} where the result is not valid. */
    public @Nullable Comment comment() {
      return comment;
    }
  }

  public CommentWork(
      Store store, Permissions permissions, Issues issues, Comments comments, IssueWriter writer) {
    this.store = store;
    this.permissions = permissions;
    this.issues = issues;
    this.comments = comments;
    this.writer = writer;
  }

  /** What keeps a text from being somebody's comment on an issue he sees. */
  public ErrorCollection check(@Nullable ApplicationUser user, SandboxIssue issue, String body) {
    var errors = Errors.none();
    if (!permissions.hasPermission(ADD_COMMENTS, issue, user)) {
      errors.addErrorMessage("You do not have the permission to comment on this issue.");
    }
    checkBody(body, errors);
    return errors;
  }

  private static void checkBody(String body, ErrorCollection errors) {
    if (body.isBlank()) {
      errors.addError(Fields.COMMENT, "Comment body can not be empty!");
      return;
    }
    try {
      TextRule.checked(body);
    } catch (InvalidFieldValue e) {
      errors.addError(Fields.COMMENT, e.getMessage());
    }
  }

  public CommentResult create(@Nullable ApplicationUser user, long issueId, String body) {
    var issue = seen(issueId, user);
    var errors = issue.map(found -> check(user, found, body)).orElseGet(Errors::unseen);
    if (errors.hasAnyErrors()) {
      return new CommentResult(null, errors);
    }
    var comment =
        store.inTransaction(
            () -> {
              writer.touch(issue.orElseThrow());
              writer.announce(issue.orElseThrow(), user, EventType.ISSUE_COMMENTED_ID);
              return comments.add(issueId, keyOf(user), body);
            });
    return new CommentResult(comment, errors);
  }

  /** A comment on an issue somebody may see. */
  public CommentResult find(@Nullable ApplicationUser user, long issueId, long commentId) {
    if (seen(issueId, user).isEmpty()) {
      return new CommentResult(null, Errors.unseen());
    }
    return comments
        .withId(commentId)
        .filter(comment -> comment.issueId() == issueId)
        .map(comment -> new CommentResult(comment, Errors.none()))
        .orElseGet(
            () ->
                new CommentResult(
                    null, Errors.of("Can not find a comment for the id: " + commentId + ".")));
  }

  public CommentResult edit(
      @Nullable ApplicationUser user, long issueId, long commentId, String body) {
    var found = find(user, issueId, commentId);
    if (!found.isValid()) {
      return found;
    }
    var issue = issues.withId(issueId).orElseThrow();
    var errors = Errors.none();
    if (!owns(user, issue, found.comment(), EDIT_OWN_COMMENTS, EDIT_ALL_COMMENTS)) {
      errors.addErrorMessage("You do not have permission to edit this comment.");
    }
    checkBody(body, errors);
    if (errors.hasAnyErrors()) {
      return new CommentResult(null, errors);
    }
    store.inTransaction(
        () -> {
          comments.edit(commentId, keyOf(user), body);
          writer.touch(issue);
          writer.announce(issue, user, COMMENT_EDITED);
        });
    return find(user, issueId, commentId);
  }

  public ErrorCollection delete(@Nullable ApplicationUser user, long issueId, long commentId) {
    var found = find(user, issueId, commentId);
    if (!found.isValid()) {
      return found.getErrorCollection();
    }
    var issue = issues.withId(issueId).orElseThrow();
    if (!owns(user, issue, found.comment(), DELETE_OWN_COMMENTS, DELETE_ALL_COMMENTS)) {
      return Errors.of("You do not have permission to delete this comment.");
    }
    store.inTransaction(
        () -> {
          comments.delete(commentId);
          writer.announce(issue, user, COMMENT_DELETED);
        });
    return Errors.none();
  }

  private boolean owns(
      @Nullable ApplicationUser user,
      SandboxIssue issue,
      @Nullable Comment comment,
      ProjectPermissionKey own,
      ProjectPermissionKey all) {
    var isAuthor = user != null && comment != null && user.getKey().equals(comment.authorKey());
    return permissions.hasPermission(all, issue, user)
        || isAuthor && permissions.hasPermission(own, issue, user);
  }

  private Optional<SandboxIssue> seen(long issueId, @Nullable ApplicationUser user) {
    return issues
        .withId(issueId)
        .filter(issue -> permissions.hasPermission(BROWSE_PROJECTS, issue, user));
  }

  private static @Nullable String keyOf(@Nullable ApplicationUser user) {
    return user == null ? null : user.getKey();
  }
}
