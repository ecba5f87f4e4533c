package io.followthrough.sandbox.rest;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.CREATE_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static io.followthrough.sandbox.issue.IssuePermissions.DELETE_ISSUES;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.project.SandboxProject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/2/issue}: creates, shows, changes, assigns and deletes issues. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

  private final Desk desk;
  private final SeenIssues seen;
  private final IssueJson json;
  private final IssueExtras extras;
  private final Shapes shapes;

  IssueResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
    this.json = new IssueJson(desk, shapes);
    this.extras = new IssueExtras(desk, shapes);
  }

  /** Creates an issue, or a sub-task where the fields name a parent. */
  @POST
  public Response create(InputStream sent) throws IOException {
    var body = Body.object(sent, "fields", "update", "historyMetadata", "properties", "transition");
    refuseProperties(body);
    var asked = FieldsInput.of(desk, body.get("fields"), body.get("update"));
    asked.input().setApplyDefaultValuesWhenParameterNotProvided(true);
    var issue = desk.store().inTransaction(() -> created(asked));
    var answer = new LinkedHashMap<String, Object>();
    answer.put("id", Long.toString(Objects.requireNonNull(issue.getId())));
    answer.put("key", Objects.requireNonNull(issue.getKey()));
    answer.put("self", shapes.self("issue/" + issue.getId()));
    return Response.status(Response.Status.CREATED).entity(answer).build();
  }

  private SandboxIssue created(FieldsInput.Asked asked) {
    var issue = asked.parent() == null ? single(asked) : subTask(asked, asked.parent());
    comment(issue, asked.comment());
    return issue;
  }

  private SandboxIssue single(FieldsInput.Asked asked) {
    var work = desk.tracker().work();
    return done(
        work.create(desk.user(), valid(work.validateCreate(desk.user(), asked.input()), asked)));
  }

  private SandboxIssue subTask(FieldsInput.Asked asked, String parentKey) {
    var parent =
        seen.find(parentKey)
            .orElseThrow(
                () -> Refusal.badField(Fields.PARENT, "Could not find issue by id or key."));
    var work = desk.tracker().work();
    var validation = work.validateSubTaskCreate(desk.user(), parent.getId(), asked.input());
    return done(work.createSubTask(desk.user(), valid(validation, asked)));
  }

  private CreateValidationResult valid(CreateValidationResult validation, FieldsInput.Asked asked) {
    if (validation.isValid()) {
      return validation;
    }
    throw new Refusal(statusOf(asked.project()), validation.getErrorCollection());
  }

  /** A project that may not be seen is as good as none: its permissions are not told of. */
  private int statusOf(@Nullable SandboxProject project) {
    var user = desk.user();
    var permissions = desk.permissions();
    var allowed = project != null && permissions.hasPermission(CREATE_ISSUES, project, user);
    if (user == null) {
      return allowed ? 400 : 401;
    }
    var seen = project != null && permissions.hasPermission(BROWSE_PROJECTS, project, user);
    return seen && !allowed ? 403 : 400;
  }

  /** Shows an issue, whole or the fields asked for. */
  @GET
  @Path("{issue}")
  public Map<String, Object> show(
      @PathParam("issue") String keyOrId,
      @QueryParam("fields") List<String> fields,
      @QueryParam("properties") List<String> properties,
      @QueryParam("expand") @DefaultValue("") String expand) {
    var issue = seen.get(keyOrId);
    var answer = json.of(issue, Selection.ofIssue(fields));
    extras.expand(answer, issue, expand);
    extras.properties(answer, issue, properties);
    return answer;
  }

  /** Changes the fields that are given, and leaves the others as they are. */
  @PUT
  @Path("{issue}")
  public Response change(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var body = Body.object(sent, "fields", "update", "historyMetadata", "properties", "transition");
    refuseProperties(body);
    var issue = seen.get(keyOrId);
    seen.require(EDIT_ISSUES, issue, "You do not have permission to edit issues in this project.");
    refuseMoves(body.get("fields"));
    var asked = FieldsInput.of(desk, body.get("fields"), body.get("update"));
    desk.store().inTransaction(() -> changed(issue, asked));
    return Response.noContent().build();
  }

  /** To move an issue is another operation, which the sandbox does not have. */
  private static void refuseMoves(JsonNode fields) {
    var errors = Errors.none();
    for (var field : List.of("project", "issuetype", "parent")) {
      if (fields.has(field)) {
        errors.addError(
            field,
            "Field '%s' cannot be set. It is not on the appropriate screen, or unknown."
                .formatted(field));
      }
    }
    Refusal.unlessEmpty(errors);
  }

  private void changed(SandboxIssue issue, FieldsInput.Asked asked) {
    var work = desk.tracker().work();
    var validation = work.validateUpdate(desk.user(), issue.getId(), asked.input());
    Refusal.unlessEmpty(validation.getErrorCollection());
    done(work.update(desk.user(), validation));
    comment(issue, asked.comment());
  }

  /** Gives an issue to the user named, or to nobody. */
  @PUT
  @Path("{issue}/assignee")
  public Response assign(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var body = Body.object(sent, "name", "key", "self", "emailAddress", "displayName", "active");
    var issue = seen.get(keyOrId);
    seen.require(ASSIGN_ISSUES, issue, "You do not have permission to assign issues.");
    if (!body.has("name")) {
      throw Refusal.badField(Fields.ASSIGNEE, "expected an object containing a 'name' property");
    }
    done(desk.tracker().work().assign(desk.user(), issue.getId(), body.text("name").orElse("")));
    return Response.noContent().build();
  }

  /** Deletes an issue, and its sub-tasks where {@code deleteSubtasks} says so. */
  @DELETE
  @Path("{issue}")
  public Response delete(
      @PathParam("issue") String keyOrId, @QueryParam("deleteSubtasks") String deleteSubtasks) {
    var issue = seen.get(keyOrId);
    seen.require(
        DELETE_ISSUES, issue, "You do not have permission to delete issues in this project.");
    Refusal.unlessEmpty(
        desk.tracker()
            .removal()
            .delete(
                desk.user(),
                Objects.requireNonNull(issue.getId()),
                Boolean.parseBoolean(deleteSubtasks)));
    return Response.noContent().build();
  }

  private void comment(SandboxIssue issue, @Nullable String body) {
    if (body != null) {
      Refusal.unlessEmpty(
          desk.tracker()
              .commentWork()
              .create(desk.user(), Objects.requireNonNull(issue.getId()), body)
              .getErrorCollection());
    }
  }

  private static void refuseProperties(Body body) {
    for (var name : List.of("properties", "transition")) {
      if (body.has(name)) {
        throw Refusal.notInSandbox("'" + name + "' in the body of an issue");
      }
    }
  }

  private static SandboxIssue done(IssueResult result) {
    Refusal.unlessEmpty(result.getErrorCollection());
    return (SandboxIssue) result.getIssue();
  }
}
