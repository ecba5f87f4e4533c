package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.evidence.EvidenceDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** All claims of the report on evidence as a table, a line for each. */
@Path("/report/evidence.csv")
@LicensedOnly
public class EvidenceCsvResource {

  private final Answering answering;
  private final EvidenceDesk desk;

  @Inject
  public EvidenceCsvResource(Answering answering, EvidenceDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The table. */
  @GET
  @Produces("text/csv")
  @Takes(parameters = {"project", "state", "sort"})
  public Response show(@Context UriInfo uri) {
    return answering.asked(
        uri, desk::all, found -> answering.table(new EvidenceCsv(found), "evidence.csv"));
  }
}
