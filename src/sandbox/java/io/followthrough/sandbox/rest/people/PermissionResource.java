package io.followthrough.sandbox.rest.people;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import io.followthrough.sandbox.rest.issue.SeenIssues;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * {@code /rest/api/2/mypermissions}: what whoever asks may do, on an issue, in a project or, where
 * neither is named, in any project.
 */
@Path("mypermissions")
@Produces(MediaType.APPLICATION_JSON)
public final class PermissionResource {

  private final Desk desk;
  private final SeenIssues issues;
  private final SeenProjects projects;

  public PermissionResource(Desk desk) {
    this.desk = desk;
    this.issues = new SeenIssues(desk);
    this.projects = new SeenProjects(desk);
  }

  @GET
  public Map<String, Object> list(
      @QueryParam("projectKey") @Nullable String projectKey,
      @QueryParam("projectId") @Nullable String projectId,
      @QueryParam("issueKey") @Nullable String issueKey,
      @QueryParam("issueId") @Nullable String issueId) {
    var may =
        mayWith(issueId == null ? issueKey : issueId, projectId == null ? projectKey : projectId);
    var json = new LinkedHashMap<String, Object>();
    for (var permission : KnownPermission.values()) {
      json.put(permission.name(), permission(permission, has(permission, may)));
    }
    return Map.of("permissions", json);
  }

  private boolean has(KnownPermission permission, Predicate<ProjectPermissionKey> may) {
    return switch (permission) {
      case SYSTEM_ADMIN -> hasGlobal(GlobalPermissionKey.SYSTEM_ADMIN);
      case ADMINISTER -> hasGlobal(GlobalPermissionKey.ADMINISTER);
      default -> may.test(new ProjectPermissionKey(permission.name()));
    };
  }

  private boolean hasGlobal(GlobalPermissionKey permission) {
    return desk.permissions().hasPermission(permission, desk.user());
  }

  private Predicate<ProjectPermissionKey> mayWith(
      @Nullable String issueKeyOrId, @Nullable String projectKeyOrId) {
    var permissions = desk.permissions();
    if (issueKeyOrId != null) {
      var issue = issues.get(issueKeyOrId);
      return permission -> permissions.hasPermission(permission, issue, desk.user());
    }
    if (projectKeyOrId != null) {
      var project = projects.get(projectKeyOrId);
      return permission -> projects.may(permission, project);
    }
    return permission -> !permissions.getProjects(permission, desk.user()).isEmpty();
  }

  private static Map<String, Object> permission(KnownPermission permission, boolean has) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", Integer.toString(permission.id()));
    json.put("key", permission.name());
    json.put("name", permission.title());
    json.put("type", permission.isGlobal() ? "GLOBAL" : "PROJECT");
    json.put("description", permission.description());
    json.put("havePermission", has);
    return json;
  }
}
