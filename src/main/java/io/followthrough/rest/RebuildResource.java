package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.rows.RebuildDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Lets administrators have the rows of the reports rebuilt, and see how far that has come. */
@Path("/report/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class RebuildResource {

  private final Answering answering;
  private final RebuildDesk desk;

  @Inject
  public RebuildResource(Answering answering, RebuildDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** How it stands. */
  @GET
  @Tells(RebuildJson.class)
  public Response show() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.show(visitor), report -> answering.json(Status.OK, RebuildJson.of(report))));
  }

  /** Has the reports rebuilt soon; 202 with how it stood before. */
  @POST
  @Tells(value = RebuildJson.class, status = 202)
  public Response run() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.runSoon(visitor),
                report -> answering.json(Status.ACCEPTED, RebuildJson.of(report))));
  }
}
