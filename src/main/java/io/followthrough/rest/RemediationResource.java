package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.action.RemediationDesk;
import io.followthrough.desk.action.RemediationFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other tickets that do part of an action item. */
@Path("/action/{key}/remediation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RemediationResource {

  private static final Set<String> TO_ATTACH = Set.of("tickets");
  private static final Set<String> TO_DETACH = Set.of("reason");

  private final Answering answering;
  private final People people;
  private final RemediationDesk desk;

  @Inject
  public RemediationResource(Answering answering, People people, RemediationDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** All tickets of an action item, and how far they are. */
  @GET
  @Tells(RemediationsJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> told(desk.show(visitor, key)));
  }

  /** Attaches existing tickets, by their keys with commas between: all of them, or none. */
  @POST
  @Tells(RemediationsJson.class)
  @Takes(body = {"tickets"})
  public Response attach(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_ATTACH);
          var keys = body.text("tickets");
          return answering.unlessWrong(body, () -> told(desk.attach(visitor, key, keys)));
        });
  }

  /** Detaches one, with a reason. */
  @DELETE
  @Path("/{remediation}")
  @Tells(RemediationsJson.class)
  @Takes(body = {"reason"})
  public Response detach(
      @PathParam("key") String key,
      @PathParam("remediation") String remediation,
      @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_DETACH);
          var reason = body.text("reason");
          return answering.unlessWrong(
              body, () -> told(desk.detach(visitor, key, Numbers.of(remediation), reason)));
        });
  }

  private Response told(Outcome<RemediationFile> outcome) {
    return answering.with(
        outcome, file -> answering.json(Status.OK, RemediationsJson.of(file, people)));
  }
}
