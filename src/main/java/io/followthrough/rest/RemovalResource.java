package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.setup.RemovalDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;

/** Takes the plugin out of the host's workflows, for those who mean to remove it. */
@Path("/removal")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class RemovalResource {

  private final Answering answering;
  private final RemovalDesk desk;

  @Inject
  public RemovalResource(Answering answering, RemovalDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The workflows that hold something of the plugin's; nothing is changed. */
  @GET
  @Tells(RemovalJson.class)
  public Response show() {
    return answering.toVisitor(visitor -> answer(desk.show(visitor)));
  }

  /** Takes the validators out of each that can be changed; answers with what is left. */
  @POST
  @Tells(RemovalJson.class)
  public Response release() {
    return answering.toVisitor(visitor -> answer(desk.release(visitor)));
  }

  private Response answer(Outcome<List<RemovalDesk.Left>> outcome) {
    return answering.with(outcome, left -> answering.json(Status.OK, RemovalJson.of(left)));
  }
}
