package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;

import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Expand;
import io.followthrough.sandbox.rest.answer.Page;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code /rest/api/2/issue/createmeta}: where issues can be created, of which types and with which
 * fields; in one answer as until Jira 8, and in pages as since 8.4.
 */
@Path("issue/createmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class MetaResource {

  private static final int USUAL_PAGE = 50;

  private final SeenProjects projects;
  private final Shapes shapes;
  private final FieldMeta meta;

  public MetaResource(Desk desk) {
    this.projects = new SeenProjects(desk);
    this.shapes = new Shapes(desk);
    this.meta = new FieldMeta(desk, shapes);
  }

  /** Everything whoever asks may create; what is named but may not be seen is left out. */
  @GET
  public Map<String, Object> all(
      @QueryParam("projectIds") List<String> projectIds,
      @QueryParam("projectKeys") List<String> projectKeys,
      @QueryParam("issuetypeIds") List<String> typeIds,
      @QueryParam("issuetypeNames") List<String> typeNames,
      @QueryParam("expand") List<String> expand) {
    var ids = named(projectIds);
    var keys = named(projectKeys);
    var types = new Types(named(typeIds), Set.copyOf(typeNames));
    var withFields = Expand.of(expand).has("projects.issuetypes.fields");
    var found =
        projects.all().stream()
            .filter(project -> projects.may(CREATE_ISSUES, project))
            .filter(
                project ->
                    ids.isEmpty() && keys.isEmpty()
                        || ids.contains(Long.toString(project.id()))
                        || keys.contains(project.key()))
            .map(project -> project(project, types, withFields))
            .toList();
    var json = new LinkedHashMap<String, Object>();
    json.put("expand", "projects");
    json.put("projects", found);
    return json;
  }

  @GET
  @Path("{project}/issuetypes")
  public Map<String, Object> types(
      @PathParam("project") String keyOrId,
      @QueryParam("startAt") @Nullable String startAt,
      @QueryParam("maxResults") @Nullable String maxResults) {
    return Page.of(startAt, maxResults, USUAL_PAGE)
        .values(creatable(keyOrId).types(), shapes::issueType);
  }

  @GET
  @Path("{project}/issuetypes/{type}")
  public Map<String, Object> fields(
      @PathParam("project") String keyOrId,
      @PathParam("type") String typeId,
      @QueryParam("startAt") @Nullable String startAt,
      @QueryParam("maxResults") @Nullable String maxResults) {
    var project = creatable(keyOrId);
    var type =
        project.types().stream()
            .filter(one -> one.getId().equals(typeId))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "The issue type with id '%s' does not exist".formatted(typeId)));
    return Page.of(startAt, maxResults, USUAL_PAGE)
        .values(new ArrayList<>(meta.toCreate(project, type).values()), field -> field);
  }

  private SandboxProject creatable(String keyOrId) {
    var project = projects.get(keyOrId);
    projects.require(
        CREATE_ISSUES, project, "You do not have permission to create issues in this project.");
    return project;
  }

  private Map<String, Object> project(SandboxProject project, Types types, boolean withFields) {
    var json = new LinkedHashMap<String, Object>();
    json.put("expand", "issuetypes");
    json.putAll(shapes.project(project));
    json.put(
        "issuetypes",
        project.types().stream()
            .filter(types::have)
            .map(type -> type(project, type, withFields))
            .toList());
    return json;
  }

  private Map<String, Object> type(
      SandboxProject project, SandboxIssueType type, boolean withFields) {
    var json = shapes.issueType(type);
    json.put("expand", "fields");
    if (withFields) {
      json.put("fields", meta.toCreate(project, type));
    }
    return json;
  }

  private static Set<String> named(List<String> given) {
    return given.stream()
        .flatMap(one -> Arrays.stream(one.split(",")))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The types wanted; all of them where none is named. */
  private record Types(Set<String> ids, Set<String> names) {
    boolean have(SandboxIssueType type) {
      return ids.isEmpty() && names.isEmpty()
          || ids.contains(type.getId())
          || names.contains(type.name());
    }
  }
}
