package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.CancellationDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** That an incident turned out to be none. */
@Path("/incident/{key}/cancellation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class CancellationResource {

  private final Answering answering;
  private final People people;
  private final CancellationDesk desk;

  @Inject
  public CancellationResource(Answering answering, People people, CancellationDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /**
   * Says why an incident turned out to be none; 409 where it is not in a status of those, as the
   * policy names them.
   */
  @POST
  @Tells(CancellationJson.class)
  @Takes(body = {"reason"})
  public Response say(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, Set.of("reason"));
          var reason = body.text("reason");
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.say(visitor, key, reason),
                      why -> answering.json(Status.OK, CancellationJson.of(why, people))));
        });
  }
}
