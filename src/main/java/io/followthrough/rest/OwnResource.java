package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.report.OwnDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** What the visitor owes; nobody is told of what others do. */
@Path("/report/mine")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class OwnResource {

  private final Answering answering;
  private final OwnDesk desk;

  @Inject
  public OwnResource(Answering answering, OwnDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** What was promised and is not done, and what waits for an answer. */
  @GET
  @Tells(OwnJson.class)
  public Response show() {
    return answering.toVisitor(
        visitor ->
            answering.with(desk.of(visitor), work -> answering.json(Status.OK, OwnJson.of(work))));
  }
}
