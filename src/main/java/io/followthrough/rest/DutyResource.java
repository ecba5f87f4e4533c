package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.report.DutyDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

/** Which closed incidents have the postmortem that their policies ask for. */
@Path("/report/coverage")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DutyResource {

  private final Answering answering;
  private final DutyDesk duties;

  @Inject
  public DutyResource(Answering answering, DutyDesk duties) {
    this.answering = answering;
    this.duties = duties;
  }

  /** How many of them do, in time or late, and what became of the others. */
  @GET
  @Tells(DutiesJson.class)
  @Takes(parameters = {"project", "severity", "from", "to"})
  public Response show(@Context UriInfo uri) {
    return answering.asked(
        uri, duties::report, file -> answering.json(Status.OK, DutiesJson.of(file)));
  }

  /** The incidents that the numbers count, a part at a time. */
  @GET
  @Path("/incidents")
  @Tells(value = DutyJson.class, form = Tells.Form.PAGE)
  @Takes(
      parameters = {
        "project",
        "severity",
        "from",
        "to",
        "state",
        "before:integer",
        "limit:integer"
      })
  public Response incidents(@Context UriInfo uri) {
    return answering.asked(
        uri, duties::page, part -> answering.json(Status.OK, ListingJson.of(part, DutyJson::of)));
  }

  /** All of those incidents as a table. */
  @GET
  @Path("/incidents.csv")
  @Produces("text/csv")
  @Takes(parameters = {"project", "severity", "from", "to", "state"})
  public Response table(@Context UriInfo uri) {
    return answering.asked(
        uri, duties::all, list -> answering.table(new DutyCsv(list), "postmortems.csv"));
  }
}
