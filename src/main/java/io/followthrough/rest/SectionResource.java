package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.postmortem.SectionDesk;
import io.followthrough.desk.postmortem.SectionFile;
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

/** The sections of a postmortem, one at a time. */
@Path("/postmortem/{key}/section/{section}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SectionResource {

  private static final Set<String> FIELDS = Set.of("version", "text");

  private final Answering answering;
  private final SectionDesk desk;

  @Inject
  public SectionResource(Answering answering, SectionDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** A section with its version. */
  @GET
  @Tells(SectionTextJson.class)
  public Response show(@PathParam("key") String key, @PathParam("section") String section) {
    return answering.toVisitor(visitor -> answer(desk.open(visitor, key, section)));
  }

  /** Writes a section; 409 where somebody wrote into it since that version. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(SectionTextJson.class)
  @Takes(body = {"version", "text"})
  public Response write(
      @PathParam("key") String key,
      @PathParam("section") String section,
      @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var text = body.text("text");
          var version = body.text("version");
          if (version == null) {
            body.complain(Complaint.about("version", "followthrough.error.no-version"));
          }
          return answering.unlessWrong(
              body,
              () ->
                  answer(desk.write(visitor, key, section, version == null ? "" : version, text)));
        });
  }

  private Response answer(Outcome<SectionFile> outcome) {
    return answering.with(
        outcome, file -> answering.json(Status.OK, SectionTextJson.of(file, answering::say)));
  }
}
