package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.looseend.LooseEndDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

/** What would be forgotten if nobody looked for it. */
@Path("/report/loose-ends")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class LooseEndResource {

  private final Answering answering;
  private final LooseEndDesk desk;

  @Inject
  public LooseEndResource(Answering answering, LooseEndDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /**
   * The loose ends of a kind that the visitor may see, the longest standing first: to-verify,
   * orphaned (the usual one), stale, broken, or postmortems that are unattended.
   */
  @GET
  @Tells(LooseEndsJson.class)
  @Takes(parameters = {"kind", "project", "owner", "severity", "after", "limit:integer"})
  public Response list(@Context UriInfo uri) {
    return answering.asked(
        uri, desk::page, page -> answering.json(Status.OK, LooseEndsJson.of(page)));
  }
}
