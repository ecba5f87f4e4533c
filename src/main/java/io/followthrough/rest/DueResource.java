package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.action.DueDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** By when an action item is to be done. */
@Path("/action/{key}/due")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DueResource {

  private final Answering answering;
  private final DueDesk desk;

  @Inject
  public DueResource(Answering answering, DueDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The day that the policy proposes for an item accepted with that priority, and why. */
  @GET
  @Tells(DueJson.class)
  public Response propose(
      @PathParam("key") String key,
      @QueryParam("priority") @DefaultValue("") String priority,
      @QueryParam("priorityAction") @DefaultValue("false") boolean priorityAction) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.propose(visitor, key, priority, priorityAction),
                due -> answering.json(Status.OK, DueJson.of(due, answering::say))));
  }
}
