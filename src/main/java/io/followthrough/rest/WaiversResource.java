package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.WaiverDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Which incidents were said to need no postmortem. */
@Path("/waivers")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WaiversResource {

  private final Answering answering;
  private final People people;
  private final WaiverDesk desk;

  @Inject
  public WaiversResource(Answering answering, People people, WaiverDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** The waivers of incidents that the visitor may see, the latest first, a part at a time. */
  @GET
  @Tells(value = WaiverJson.class, form = Tells.Form.PAGE)
  public Response show(
      @QueryParam("before") @DefaultValue(Stretch.LATEST) String before,
      @QueryParam("limit") @DefaultValue("50") String limit) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                Stretch.parse(before, limit),
                stretch ->
                    answering.json(
                        Status.OK,
                        ListingJson.of(
                            desk.list(visitor, stretch.before(), stretch.most()),
                            line -> WaiverJson.of(line.incident(), line.kept(), people)))));
  }
}
