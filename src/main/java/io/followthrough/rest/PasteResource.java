package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.PasteDesk;
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

/** A list of action items, pasted into a postmortem. */
@Path("/postmortem/{key}/actions/paste")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PasteResource {

  private static final Set<String> FIELDS = Set.of("text", "project", "dryRun");

  private final Answering answering;
  private final PasteDesk pasting;

  @Inject
  public PasteResource(Answering answering, PasteDesk pasting) {
    this.answering = answering;
    this.pasting = pasting;
  }

  /** Adds what a list asks for, or says what would become of it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(PasteJson.class)
  @Takes(body = {"text", "project", "dryRun:boolean"})
  public Response paste(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> paste(visitor, key, new Body(sent, FIELDS)));
  }

  private Response paste(Visitor visitor, String key, Body body) {
    var text = body.text("text");
    var project = body.text("project");
    var dryRun = body.flag("dryRun");
    return answering.unlessWrong(
        body,
        () ->
            answering.with(
                pasting.paste(
                    visitor,
                    key,
                    text == null ? "" : text,
                    project == null || project.isBlank() ? null : project.strip(),
                    dryRun),
                outcomes ->
                    answering.json(Status.OK, PasteJson.of(dryRun, outcomes, answering::say))));
  }
}
