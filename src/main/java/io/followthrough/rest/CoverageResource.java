package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.CoverageDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Tells administrators on which ways through a workflow nobody asks the gate. */
@Path("/coverage")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class CoverageResource {

  private final Answering answering;
  private final CoverageDesk desk;

  @Inject
  public CoverageResource(Answering answering, CoverageDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The workflows that incidents are in, by name. */
  @GET
  public Response show() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.show(visitor),
                workflows -> answering.json(Status.OK, CoverageJson.of(workflows))));
  }
}
