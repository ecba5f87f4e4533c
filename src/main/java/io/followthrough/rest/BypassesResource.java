package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.BypassDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Which incidents were let close although their gates were shut. */
@Path("/bypasses")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class BypassesResource {

  private final Answering answering;
  private final People people;
  private final BypassDesk desk;

  @Inject
  public BypassesResource(Answering answering, People people, BypassDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** The bypasses of incidents that the visitor may see, the latest first, a part at a time. */
  @GET
  @Tells(value = BypassJson.class, form = Tells.Form.PAGE)
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
                            line -> BypassJson.of(line.incident(), line.kept(), people)))));
  }
}
