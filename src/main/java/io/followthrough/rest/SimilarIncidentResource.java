package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.likeness.SimilarPostmortems;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** The postmortems that tell of something like an incident. */
@Path("/incident/{key}/similar")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SimilarIncidentResource {

  private final Answering answering;
  private final SimilarPostmortems similar;

  @Inject
  public SimilarIncidentResource(Answering answering, SimilarPostmortems similar) {
    this.answering = answering;
    this.similar = similar;
  }

  /** The three most alike, with what is still to be done about them. */
  @GET
  @Tells(SimilarPostmortemsJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                similar.toIncident(visitor, key),
                found -> answering.json(Status.OK, SimilarPostmortemsJson.of(found))));
  }
}
