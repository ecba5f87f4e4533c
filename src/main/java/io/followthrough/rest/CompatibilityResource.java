package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.setup.CompatibilityDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Tells administrators whether the plugin fits into this host, and what is left to do by hand. */
@Path("/compatibility")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class CompatibilityResource {

  private final Answering answering;
  private final CompatibilityDesk desk;

  @Inject
  public CompatibilityResource(Answering answering, CompatibilityDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** Looks everything up anew. */
  @GET
  @Tells(CompatibilityJson.class)
  public Response show() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.show(visitor),
                found -> answering.json(Status.OK, CompatibilityJson.of(found))));
  }
}
