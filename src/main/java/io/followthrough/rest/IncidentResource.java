package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.incident.GateDesk;
import io.followthrough.desk.postmortem.PostmortemDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** May this incident close, and where is its postmortem. */
@Path("/incident")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class IncidentResource {

  private final Answering answering;
  private final Created created;
  private final GateDesk gate;
  private final PostmortemDesk postmortems;

  @Inject
  public IncidentResource(
      Answering answering, Created created, GateDesk gate, PostmortemDesk postmortems) {
    this.answering = answering;
    this.created = created;
    this.gate = gate;
    this.postmortems = postmortems;
  }

  /** The gate's verdict on an incident. */
  @GET
  @Path("/{key}/gate")
  @Tells(GateJson.class)
  public Response gate(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                gate.show(visitor, key),
                verdict -> answering.json(Status.OK, GateJson.of(verdict, answering::say))));
  }

  /** Starts the postmortem of an incident; 409 where it has one. */
  @POST
  @Path("/{key}/postmortem")
  @Tells(value = CreatedJson.class, status = 201)
  public Response start(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor -> answering.with(postmortems.start(visitor, key), created::issue));
  }
}
