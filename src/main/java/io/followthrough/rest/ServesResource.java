package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.report.ServesDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** What a ticket does part of. */
@Path("/ticket/{key}/serves")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ServesResource {

  private final Answering answering;
  private final ServesDesk desk;

  @Inject
  public ServesResource(Answering answering, ServesDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The action items that any ticket does part of beside their own, as far as one may see them. */
  @GET
  @Tells(ServesJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.of(visitor, key), served -> answering.json(Status.OK, ServesJson.of(served))));
  }
}
