package io.followthrough.story;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue of a Jira that is not there: a few fields that anybody may set. */
final class PretendIssue {

  private static final Timestamp CREATED = Timestamp.from(Instant.parse("2030-03-01T08:00:00Z"));

  final long id;
  final @Nullable Long parent;
  final MutableIssue seen;
  String type;
  boolean hidden;
  String statusId = "open";
  String category = "new";
  @Nullable String resolution;
  @Nullable ApplicationUser assignee;
  @Nullable Timestamp due;

  PretendIssue(long id, String type, @Nullable Long parent) {
    this.id = id;
    this.type = type;
    this.parent = parent;
    this.seen = pretend(MutableIssue.class, (method, arguments) -> read(method));
  }

  String key() {
    return "OPS-" + id;
  }

  /** Something of Jira's or of ours that answers as told. */
  static <T> T pretend(Class<T> type, Calls calls) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> calls.answer(method.getName(), arguments)));
  }

  /** Something whose methods return what is listed for them, and otherwise fail. */
  static <T> T pretend(Class<T> type, Map<String, ?> values) {
    return pretend(type, (method, arguments) -> told(method, values));
  }

  /** What is answered to a call. */
  interface Calls {
    @Nullable Object answer(String method, Object[] arguments);
  }

  private static Object told(String method, Map<String, ?> values) {
    if (!values.containsKey(method)) {
      throw new AssertionError("Nobody said what " + method + " returns");
    }
    return values.get(method);
  }

  private @Nullable Object read(String method) {
    return switch (method) {
      case "getId" -> id;
      case "getKey", "toString" -> key();
      case "getSummary" -> "What " + key() + " is about";
      case "getIssueTypeId" -> type;
      case "getIssueType" -> pretend(IssueType.class, Map.of("getName", type));
      case "getStatusId" -> statusId;
      case "getStatus" -> status();
      case "getDescription" -> null;
      case "getProjectObject" -> pretend(Project.class, Map.of("getKey", "OPS"));
      case "getPriority" -> pretend(Priority.class, Map.of("getName", "High", "getId", "2"));
      case "getResolutionId" -> resolution;
      case "getResolution" -> resolution();
      case "getResolutionDate" -> resolution == null ? null : CREATED;
      case "getCreated" -> CREATED;
      case "getAssignee" -> assignee;
      case "getAssigneeId" -> assignee == null ? null : assignee.getKey();
      case "getDueDate" -> due;
      case "isSubTask" -> parent != null;
      case "getParentId" -> parent;
      case "getCustomFieldValue" -> "Paid late";
      default -> throw new AssertionError("Nobody said what " + method + " returns");
    };
  }

  private Status status() {
    var of = pretend(StatusCategory.class, Map.of("getKey", category));
    return pretend(Status.class, Map.of("getName", statusId, "getStatusCategory", of));
  }

  private @Nullable Resolution resolution() {
    return resolution == null ? null : pretend(Resolution.class, Map.of("getName", resolution));
  }
}
