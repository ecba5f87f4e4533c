package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.LossDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The action items of a postmortem that have lost their ticket. */
@Path("/postmortem/{key}/lost")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class LossResource {

  private static final Set<String> FIELDS = Set.of("reasonCategory", "reason");

  private final Answering answering;
  private final LossDesk losses;

  @Inject
  public LossResource(Answering answering, LossDesk losses) {
    this.answering = answering;
    this.losses = losses;
  }

  /** Lets one go, with a reason. */
  @POST
  @Path("/{id: [0-9]{1,18}}/let-go")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(LostJson.class)
  @Takes(body = {"reasonCategory", "reason"})
  public Response letGo(
      @PathParam("key") String key,
      @PathParam("id") long id,
      @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> letGo(visitor, key, id, new Body(sent, FIELDS)));
  }

  private Response letGo(Visitor visitor, String key, long id, Body body) {
    var category = body.text("reasonCategory");
    var reason = body.text("reason");
    return answering.unlessWrong(
        body,
        () ->
            answering.with(
                losses.letGo(visitor, key, id, category, reason),
                action -> answering.json(Status.OK, LostJson.of(action))));
  }
}
