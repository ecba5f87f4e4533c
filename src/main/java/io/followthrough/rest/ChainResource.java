package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.recurrence.ChainDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

/** The chains of incidents that people say are of the same shape. */
@Path("/report/recurrence")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ChainResource {

  private final Answering answering;
  private final ChainDesk desk;
  private final People people;

  @Inject
  public ChainResource(Answering answering, ChainDesk desk, People people) {
    this.answering = answering;
    this.desk = desk;
    this.people = people;
  }

  /** The chains, a part at a time. */
  @GET
  @Tells(ChainsJson.class)
  @Takes(parameters = {"cursor", "limit:integer"})
  public Response page(@Context UriInfo uri) {
    return answering.asked(
        uri, desk::page, part -> answering.json(Status.OK, ChainsJson.of(part, people)));
  }
}
