package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.sweep.SweepDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** What the last sweep mended, and a way to have one run soon. */
@Path("/sweep")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class SweepResource {

  private final Answering answering;
  private final SweepDesk desk;

  @Inject
  public SweepResource(Answering answering, SweepDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** How it stands. */
  @GET
  @Tells(SweepJson.class)
  public Response show() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.show(visitor), report -> answering.json(Status.OK, SweepJson.of(report))));
  }

  /** Has a sweep run soon; 202 with how it stood before. */
  @POST
  @Tells(value = SweepJson.class, status = 202)
  public Response run() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.runSoon(visitor),
                report -> answering.json(Status.ACCEPTED, SweepJson.of(report))));
  }
}
