package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.action.PasteForm;
import io.followthrough.desk.postmortem.RowForm;
import io.followthrough.desk.postmortem.TimelineDesk;
import io.followthrough.postmortem.timeline.Timeline;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The timeline of a postmortem. */
@Path("/postmortem/{key}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class TimelineResource {

  private static final Set<String> NEW_ROW = Set.of("when", "zone", "kind", "text", "source");
  private static final Set<String> ROW =
      Set.of("version", "when", "zone", "kind", "text", "source");
  private static final Set<String> PASTE = Set.of("text", "zone", "day", "takeKinds", "dryRun");

  private final Answering answering;
  private final TimelineDesk timelines;

  @Inject
  public TimelineResource(Answering answering, TimelineDesk timelines) {
    this.answering = answering;
    this.timelines = timelines;
  }

  /** The rows, a page at a time; what is odd and how long things took is told of all of them. */
  @GET
  @Tells(TimelineJson.class)
  public Response show(
      @PathParam("key") String key,
      @QueryParam("start") @DefaultValue("0") String start,
      @QueryParam("limit") @DefaultValue("100") String limit) {
    var from = Numbers.of(start);
    var most = Numbers.of(limit);
    if (from < 0 || most < 1 || most > Timeline.LIMIT) {
      return answering.refused(
          Refusal.of(
              Refusal.Kind.INVALID, "followthrough.error.no-page", String.valueOf(Timeline.LIMIT)));
    }
    return answering.toVisitor(
        visitor ->
            answering.with(
                timelines.open(visitor, key),
                file ->
                    answering.json(Status.OK, TimelineJson.of(file, from, most, answering::say))));
  }

  /** Adds a row. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(value = RowJson.class, status = 201)
  @Takes(body = {"when", "zone", "kind", "text", "source"})
  public Response add(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, NEW_ROW);
          var form = form(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      timelines.add(visitor, key, form),
                      row -> answering.json(Status.CREATED, RowJson.of(row))));
        });
  }

  /** Writes a row anew, unless somebody else did since the version that was sent. */
  @PUT
  @Path("/{row}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(RowJson.class)
  @Takes(body = {"version:integer", "when", "zone", "kind", "text", "source"})
  public Response change(
      @PathParam("key") String key,
      @PathParam("row") String row,
      @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, ROW);
          var version = body.number("version");
          var form = form(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      timelines.change(visitor, key, Numbers.of(row), version, form),
                      changed -> answering.json(Status.OK, RowJson.of(changed))));
        });
  }

  /** Takes a row away, unless somebody wrote it anew since that version. */
  @DELETE
  @Path("/{row}")
  @Tells(RowJson.class)
  public Response remove(
      @PathParam("key") String key,
      @PathParam("row") String row,
      @QueryParam("version") @DefaultValue("") String version) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                timelines.remove(visitor, key, Numbers.of(row), Numbers.of(version)),
                gone -> answering.json(Status.OK, RowJson.of(gone))));
  }

  /** Reads rows from a text and adds them, or only tells what would come of it. */
  @POST
  @Path("/paste")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(PastedJson.class)
  @Takes(body = {"text", "zone", "day", "takeKinds:boolean", "dryRun:boolean"})
  public Response paste(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, PASTE);
          var form =
              new PasteForm(
                  body.text("text"),
                  body.text("zone"),
                  body.text("day"),
                  body.flag("takeKinds"),
                  body.flag("dryRun"));
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      timelines.paste(visitor, key, form),
                      pasted -> answering.json(Status.OK, PastedJson.of(pasted, answering::say))));
        });
  }

  private static RowForm form(Body body) {
    return new RowForm(
        body.text("when"),
        body.text("zone"),
        body.text("kind"),
        body.text("text"),
        body.text("source"));
  }
}
