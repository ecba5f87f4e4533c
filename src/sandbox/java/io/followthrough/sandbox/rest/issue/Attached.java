package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.comment.Comment;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.watch.Watchers.Following;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is said about some issues and how they are followed: a statement each, if wanted at all. */
final class Attached {

  private final Map<Long, List<Comment>> comments;
  private final Map<Long, Following> following;

  private Attached(Map<Long, List<Comment>> comments, Map<Long, Following> following) {
    this.comments = comments;
    this.following = following;
  }

  static Attached to(Desk desk, Collection<SandboxIssue> issues, Selection selection) {
    var ids = issues.stream().map(SandboxIssue::getId).toList();
    var user = desk.user();
    return new Attached(
        selection.has(Fields.COMMENT) ? desk.tracker().comments().ofAll(ids) : Map.of(),
        selection.has("watches")
            ? desk.tracker().watchers().following(ids, user == null ? null : user.key())
            : Map.of());
  }

  List<Comment> commentsOn(SandboxIssue issue) {
    return comments.getOrDefault(issue.getId(), List.of());
  }

  Following followingOf(SandboxIssue issue) {
    return following.getOrDefault(issue.getId(), Following.NOBODY);
  }
}
