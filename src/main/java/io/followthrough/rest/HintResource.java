package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.likeness.TextKind;
import io.followthrough.desk.likeness.WordingDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hints on how something is put that somebody is writing. Nothing is kept of it. */
@Path("/hints")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class HintResource {

  private static final Set<String> FIELDS = Set.of("kind", "text", "postmortem");

  private final Answering answering;
  private final WordingDesk wording;

  @Inject
  public HintResource(Answering answering, WordingDesk wording) {
    this.answering = answering;
    this.wording = wording;
  }

  /** Hints on a text. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(HintJson.All.class)
  @Takes(body = {"kind", "text", "postmortem"})
  public Response on(@Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> on(visitor, new Body(sent, FIELDS)));
  }

  private Response on(Visitor visitor, Body body) {
    var kind = kind(body);
    var text = body.text("text");
    var postmortem = body.text("postmortem");
    return answering.unlessWrong(
        body,
        () ->
            answering.with(
                wording.on(visitor, kind, text == null ? "" : text, postmortem),
                hints ->
                    answering.json(
                        Status.OK, new HintJson.All(HintJson.of(hints, answering::say)))));
  }

  private static TextKind kind(Body body) {
    var said = body.text("kind");
    var kind = TextKind.of(said == null ? "" : said);
    if (kind.isEmpty()) {
      body.complain(
          Complaint.about(
              "kind",
              "followthrough.error.no-choice",
              said == null ? "" : said,
              Arrays.stream(TextKind.values())
                  .map(TextKind::id)
                  .collect(Collectors.joining(", "))));
    }
    return kind.orElse(TextKind.ACTION);
  }
}
