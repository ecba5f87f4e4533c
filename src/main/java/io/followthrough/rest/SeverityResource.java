package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.SeverityDesk;
import io.followthrough.desk.incident.SeverityFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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

/** How bad an incident is, and whether that was ever worse. */
@Path("/incident/{key}/severity")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SeverityResource {

  private static final Set<String> FIELDS = Set.of("severity", "reason");

  private final Answering answering;
  private final People people;
  private final SeverityDesk desk;

  @Inject
  public SeverityResource(Answering answering, People people, SeverityDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** The severity that counts, and how it came to that. */
  @GET
  @Tells(SeverityJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> answer(desk.show(visitor, key)));
  }

  /** Lets the lower severity count that the incident has now; 409 where it has none, or another. */
  @POST
  @Path("/lower")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(SeverityJson.class)
  @Takes(body = {"severity", "reason"})
  public Response lower(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var severity = body.text("severity");
          var reason = body.text("reason");
          return answering.unlessWrong(
              body, () -> answer(desk.let(visitor, key, severity, reason)));
        });
  }

  private Response answer(Outcome<SeverityFile> outcome) {
    return answering.with(
        outcome, file -> answering.json(Status.OK, SeverityJson.of(file, people)));
  }
}
