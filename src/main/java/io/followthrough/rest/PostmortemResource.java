package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.NewAction;
import io.followthrough.desk.likeness.WordingDesk;
import io.followthrough.desk.postmortem.PostmortemDesk;
import io.followthrough.desk.postmortem.PostmortemFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A postmortem and what it asks for. */
@Path("/postmortem")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PostmortemResource {

  private static final Set<String> FIELDS =
      Set.of("summary", "description", "project", "issueType");
  private static final int MOST_ON_A_PAGE = 100;

  private final Answering answering;
  private final Created created;
  private final PostmortemDesk postmortems;
  private final ActionDesk actions;
  private final WordingDesk wording;

  @Inject
  public PostmortemResource(
      Answering answering,
      Created created,
      PostmortemDesk postmortems,
      ActionDesk actions,
      WordingDesk wording) {
    this.answering = answering;
    this.created = created;
    this.postmortems = postmortems;
    this.actions = actions;
    this.wording = wording;
  }

  /** A postmortem with its sections. */
  @GET
  @Path("/{key}")
  @Tells(PostmortemJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                postmortems.open(visitor, key),
                file ->
                    answering.json(
                        Status.OK,
                        PostmortemJson.of(
                            file, wording.inSections(file.postmortem()), answering::say))));
  }

  /** The action items of a postmortem, a page at a time. */
  @GET
  @Path("/{key}/actions")
  @Tells(ActionsJson.class)
  public Response actions(
      @PathParam("key") String key,
      @QueryParam("start") @DefaultValue("0") String start,
      @QueryParam("limit") @DefaultValue("25") String limit) {
    var from = Numbers.of(start);
    var most = Numbers.of(limit);
    if (from < 0 || most < 1 || most > MOST_ON_A_PAGE) {
      return answering.refused(
          Refusal.of(
              Refusal.Kind.INVALID, "followthrough.error.no-page", String.valueOf(MOST_ON_A_PAGE)));
    }
    return answering.toVisitor(
        visitor ->
            answering.with(
                postmortems.open(visitor, key),
                file -> answering.json(Status.OK, page(file, from, most))));
  }

  /** Adds an action item. */
  @POST
  @Path("/{key}/actions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(value = CreatedJson.class, status = 201)
  @Takes(body = {"summary", "description", "project", "issueType"})
  public Response add(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> add(visitor, key, new Body(sent, FIELDS)));
  }

  private Response add(Visitor visitor, String key, Body body) {
    var summary = body.text("summary");
    var description = body.text("description");
    var action =
        new NewAction(
            summary == null ? "" : summary.strip(),
            description == null ? "" : description,
            orNothing(body.text("project")),
            orNothing(body.text("issueType")));
    if (action.project() == null && action.issueType() != null) {
      body.complain(Complaint.about("issueType", "followthrough.error.type-without-project"));
    }
    return answering.unlessWrong(
        body, () -> answering.with(actions.add(visitor, key, action), created::issue));
  }

  private static ActionsJson page(PostmortemFile file, int start, int limit) {
    var all = file.actions();
    var from = Math.min(start, all.size());
    var shown = all.subList(from, Math.min(from + limit, all.size()));
    List<ActionJson> page = shown.stream().map(ActionJson::of).toList();
    return new ActionsJson(all.size(), file.hiddenActions(), start, limit, page);
  }

  private static @Nullable String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
