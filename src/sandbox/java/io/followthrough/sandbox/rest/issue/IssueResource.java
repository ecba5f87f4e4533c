package io.followthrough.sandbox.rest.issue;

import static com.atlassian.jira.permission.ProjectPermissions.ASSIGN_ISSUES;
import static com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES;
import static io.followthrough.sandbox.issue.IssuePermissions.DELETE_ISSUES;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Expand;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code /rest/api/2/issue}: creates, shows, changes, assigns and deletes issues. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {

  private final Desk desk;
  private final SeenIssues seen;
  private final IssueJson json;
  private final NewIssues newIssues;
  private final Shapes shapes;

  public IssueResource(Desk desk) {
    this.desk = desk;
    this.seen = new SeenIssues(desk);
    this.shapes = new Shapes(desk);
    this.json = new IssueJson(desk, shapes);
    this.newIssues = new NewIssues(desk, shapes);
  }

  /** Creates an issue, or a sub-task where the fields name a parent. */
  @POST
  public Response create(InputStream sent) throws IOException {
    var made = newIssues.make(Body.any(sent));
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  /** Shows an issue, whole or the fields asked for. */
  @GET
  @Path("{issue}")
  public Map<String, Object> show(
      @PathParam("issue") String keyOrId,
      @QueryParam("fields") List<String> fields,
      @QueryParam("properties") List<String> properties,
      @QueryParam("expand") List<String> expand) {
    var issue = seen.get(keyOrId);
    var selection = Selection.ofIssue(fields);
    var answer = json.of(issue, selection);
    var expansions = new Expansions(desk, shapes, Expand.of(expand));
    expansions.describeFields(answer, selection);
    expansions.addTo(List.of(answer), List.of(issue));
    var keys = Selection.ofProperties(properties);
    if (!keys.isEmpty()) {
      answer.put("properties", new KeptProperties(desk).of(issue, keys));
    }
    return answer;
  }

  /** Changes the fields that are given, and leaves the others as they are. */
  @PUT
  @Path("{issue}")
  public Response change(@PathParam("issue") String keyOrId, InputStream sent) throws IOException {
    var body = Asked.body(Body.any(sent));
    var issue = seen.get(keyOrId);
    seen.require(EDIT_ISSUES, issue, "You do not have permission to edit issues in this project.");
    if (body.has("transition")) {
      throw Refusal.notInSandbox("'transition' in the body of an edit");
    }
    refuseMoves(body.get("fields"));
    refuseMoves(body.get("update"));
    var asked = Asked.of(desk, body);
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

  private void changed(SandboxIssue issue, Asked asked) {
    var work = desk.tracker().work();
    var validation = work.validateUpdate(desk.user(), issue.getId(), asked.input());
    Refusal.unlessEmpty(validation.getErrorCollection());
    done(work.update(desk.user(), validation));
    asked.finish(desk, issue);
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

  /** The issue a piece of work was done to. */
  static SandboxIssue done(IssueResult result) {
    Refusal.unlessEmpty(result.getErrorCollection());
    return (SandboxIssue) result.getIssue();
  }
}
