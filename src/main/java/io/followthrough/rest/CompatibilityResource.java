package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.HostCheck;
import io.followthrough.desk.Setup;
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
  private final HostCheck check;
  private final Setup setup;

  @Inject
  public CompatibilityResource(Answering answering, HostCheck check, Setup setup) {
    this.answering = answering;
    this.check = check;
    this.setup = setup;
  }

  /** Looks everything up anew. */
  @GET
  public Response show() {
    return answering.toVisitor(
        visitor -> answering.json(Status.OK, CompatibilityJson.of(check.run(), setup.lines())));
  }
}
