package io.followthrough.sandbox.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.issue.Refused;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.FaultMapping;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.Shapes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /rest/api/2/issue/bulk}: creates many issues, each whole or not at all, whatever becomes
 * of the others.
 */
@Path("issue/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BulkResource {

  /**
   * How many issues share a transaction: one for each is slow, one for all keeps others waiting.
   */
  private static final int AT_ONCE = 50;

  private final Desk desk;
  private final NewIssues newIssues;

  public BulkResource(Desk desk) {
    this.desk = desk;
    this.newIssues = new NewIssues(desk, new Shapes(desk));
  }

  /** Answers 201 where at least one issue was created, and 400 where none was. */
  @POST
  public Response create(InputStream sent) throws IOException {
    var body = Body.object(sent, "issueUpdates");
    var updates = body.get("issueUpdates");
    if (!updates.isArray() || updates.isEmpty()) {
      throw Refusal.badField("issueUpdates", "Expected an array of at least one issue.");
    }
    var made = new Made();
    for (var start = 0; start < updates.size(); start += AT_ONCE) {
      var from = start;
      desk.store().inTransaction(() -> make(updates, from, made));
    }
    var status = made.issues.isEmpty() ? Response.Status.BAD_REQUEST : Response.Status.CREATED;
    return Response.status(status)
        .entity(Map.of("issues", made.issues, "errors", made.errors))
        .build();
  }

  private void make(JsonNode updates, int from, Made made) {
    for (var at = from; at < Math.min(from + AT_ONCE, updates.size()); at++) {
      try {
        made.issues.add(newIssues.make(updates.get(at)));
      } catch (Refusal refusal) {
        made.errors.add(error(refusal, at));
      } catch (Refused refused) {
        made.errors.add(error(new Refusal(400, refused.errors()), at));
      }
    }
  }

  private static Map<String, Object> error(Refusal refusal, int at) {
    var json = new LinkedHashMap<String, Object>();
    json.put("status", refusal.status());
    json.put("elementErrors", FaultMapping.json(refusal));
    json.put("failedElementNumber", at);
    return json;
  }

  /** What became of the issues so far. */
  private static final class Made {
    private final List<Map<String, Object>> issues = new ArrayList<>();
    private final List<Map<String, Object>> errors = new ArrayList<>();
  }
}
