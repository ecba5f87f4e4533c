package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.restricted.RestrictedDesk;
import io.followthrough.desk.restricted.RestrictedFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is written about a postmortem for few eyes only. */
@Path("/postmortem/{key}/restricted")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RestrictedResource {

  private static final Set<String> FIELDS = Set.of("version", "text");

  private final Answering answering;
  private final People people;
  private final RestrictedDesk desk;

  @Inject
  public RestrictedResource(Answering answering, People people, RestrictedDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** The restricted notes; 404 for those who may not read them, whether there are any or not. */
  @GET
  @Tells(RestrictedJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> answer(desk.open(visitor, key)));
  }

  /** Writes the restricted notes; 409 where somebody wrote them since that version. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(RestrictedJson.class)
  @Takes(body = {"version", "text"})
  public Response write(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var text = body.text("text");
          var version = body.text("version");
          if (version == null) {
            body.complain(Complaint.about("version", "followthrough.error.no-version"));
          }
          return answering.unlessWrong(
              body, () -> answer(desk.write(visitor, key, version == null ? "" : version, text)));
        });
  }

  private Response answer(Outcome<RestrictedFile> outcome) {
    return answering.with(
        outcome, file -> answering.json(Status.OK, RestrictedJson.of(file, people)));
  }
}
