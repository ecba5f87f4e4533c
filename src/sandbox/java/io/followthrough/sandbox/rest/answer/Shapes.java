package io.followthrough.sandbox.rest.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.comment.Comment;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.constant.SandboxLinkType;
import io.followthrough.sandbox.constant.SandboxPriority;
import io.followthrough.sandbox.constant.SandboxResolution;
import io.followthrough.sandbox.constant.SandboxStatus;
import io.followthrough.sandbox.constant.SandboxStatusCategory;
import io.followthrough.sandbox.project.SandboxProject;
import java.net.URLEncoder;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives things the JSON shape Jira's REST documentation shows; icons and avatars are left out. */
public final class Shapes {

  private final Desk desk;

  public Shapes(Desk desk) {
    this.desk = desk;
  }

  /** The address of a resource, as in {@code issue/10000}. */
  public String self(String resource) {
    return desk.baseUrl().get() + "/rest/api/2/" + resource;
  }

  public @Nullable Map<String, Object> user(@Nullable ApplicationUser user) {
    if (user == null) {
      return null;
    }
    var json = new LinkedHashMap<String, Object>();
    json.put("self", self("user?username=" + encoded(user.getName())));
    json.put("name", user.getName());
    json.put("key", user.getKey());
    json.put("emailAddress", user.getEmailAddress());
    json.put("displayName", user.getDisplayName());
    json.put("active", user.isActive());
    json.put("timeZone", desk.around().dates().zone().getId());
    return json;
  }

  public @Nullable Map<String, Object> userWithKey(@Nullable String key) {
    return user(desk.around().users().getUserByKey(key));
  }

  public Map<String, Object> category(SandboxStatusCategory category) {
    var json = new LinkedHashMap<String, Object>();
    json.put("self", self("statuscategory/" + category.id()));
    json.put("id", category.id());
    json.put("key", category.key());
    json.put("colorName", category.colorName());
    json.put("name", category.name());
    return json;
  }

  public Map<String, Object> status(SandboxStatus status) {
    var json = described("status", status.getId(), status.name(), status.description());
    json.put("statusCategory", category(status.category()));
    return json;
  }

  public Map<String, Object> issueType(SandboxIssueType type) {
    var json = described("issuetype", type.getId(), type.name(), type.description());
    json.put("subtask", type.subTask());
    return json;
  }

  public @Nullable Map<String, Object> priority(@Nullable SandboxPriority priority) {
    if (priority == null) {
      return null;
    }
    var json = described("priority", priority.getId(), priority.name(), priority.description());
    json.put("statusColor", priority.color());
    return json;
  }

  public @Nullable Map<String, Object> resolution(@Nullable SandboxResolution resolution) {
    return resolution == null
        ? null
        : described("resolution", resolution.getId(), resolution.name(), resolution.description());
  }

  public Map<String, Object> linkType(SandboxLinkType type) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", Long.toString(type.id()));
    json.put("name", type.name());
    json.put("inward", type.inward());
    json.put("outward", type.outward());
    json.put("self", self("issueLinkType/" + type.id()));
    return json;
  }

  public Map<String, Object> project(SandboxProject project) {
    var json = new LinkedHashMap<String, Object>();
    json.put("self", self("project/" + project.id()));
    json.put("id", Long.toString(project.id()));
    json.put("key", project.key());
    json.put("name", project.name());
    json.put("projectTypeKey", "software");
    json.put("archived", false);
    return json;
  }

  public Map<String, Object> comment(Comment comment) {
    var json = new LinkedHashMap<String, Object>();
    json.put("self", self("issue/" + comment.issueId() + "/comment/" + comment.id()));
    json.put("id", Long.toString(comment.id()));
    json.put("author", userWithKey(comment.authorKey()));
    json.put("body", comment.body());
    json.put("updateAuthor", userWithKey(comment.updateAuthorKey()));
    json.put("created", desk.around().dates().rest(comment.created()));
    json.put("updated", desk.around().dates().rest(comment.updated()));
    return json;
  }

  public @Nullable String moment(@Nullable Timestamp moment) {
    return moment == null ? null : desk.around().dates().rest(moment.toInstant());
  }

  private Map<String, Object> described(
      String resource, String id, String name, String description) {
    var json = new LinkedHashMap<String, Object>();
    json.put("self", self(resource + "/" + id));
    json.put("id", id);
    json.put("name", name);
    json.put("description", description);
    return json;
  }

  /** The address of a group. */
  public String group(String name) {
    return self("group?groupname=" + encoded(name));
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
