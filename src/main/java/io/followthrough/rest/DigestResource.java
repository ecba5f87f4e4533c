package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.reminder.DigestDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the visitor gets digests; nobody chooses for others. */
@Path("/digest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class DigestResource {

  private static final Set<String> FIELDS = Set.of("rhythm", "form");

  private final Answering answering;
  private final DigestDesk desk;

  @Inject
  public DigestResource(Answering answering, DigestDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** How often, and how they are written. */
  @GET
  @Tells(DigestJson.class)
  public Response show() {
    return answering.toVisitor(
        visitor ->
            answering.json(Status.OK, DigestJson.of(desk.of(visitor), desk.reaches(visitor))));
  }

  /** Chooses how often: daily, weekly or none; and whether as html or as text. */
  @PUT
  @Tells(DigestJson.class)
  @Takes(body = {"rhythm", "form"})
  public Response choose(@Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var rhythm = body.text("rhythm");
          var form = body.text("form");
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.choose(visitor, rhythm, form),
                      chosen ->
                          answering.json(Status.OK, DigestJson.of(chosen, desk.reaches(visitor)))));
        });
  }
}
