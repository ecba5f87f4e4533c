package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.evidence.EvidenceDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

/** The later incidents that were claimed for action items. */
@Path("/report/evidence")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class EvidenceResource {

  private final Answering answering;
  private final EvidenceDesk desk;
  private final People people;

  @Inject
  public EvidenceResource(Answering answering, EvidenceDesk desk, People people) {
    this.answering = answering;
    this.desk = desk;
    this.people = people;
  }

  /** The items with evidence, a part at a time. */
  @GET
  @Tells(EvidenceJson.class)
  @Takes(parameters = {"project", "state", "sort", "cursor", "limit:integer"})
  public Response page(@Context UriInfo uri) {
    return answering.asked(
        uri, desk::page, part -> answering.json(Status.OK, EvidenceJson.of(part, people)));
  }

  /** What speaks for one action item. */
  @GET
  @Path("/{key}")
  @Tells(EvidenceJson.Item.class)
  public Response of(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.of(visitor, key),
                one -> answering.json(Status.OK, EvidenceJson.Item.of(one, people))));
  }
}
