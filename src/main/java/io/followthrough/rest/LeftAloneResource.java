package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.action.Disposition;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.Decision;
import io.followthrough.desk.action.NewAction;
import io.followthrough.desk.postmortem.LeaveAloneDesk;
import io.followthrough.desk.postmortem.PostmortemDesk;
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

/** What a postmortem leaves alone on purpose. */
@Path("/postmortem/{key}/left-alone")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class LeftAloneResource {

  private static final Set<String> FIELDS = Set.of("summary", "reason", "until", "approver");

  private final Answering answering;
  private final Created created;
  private final PostmortemDesk postmortems;
  private final LeaveAloneDesk desk;

  @Inject
  public LeftAloneResource(
      Answering answering, Created created, PostmortemDesk postmortems, LeaveAloneDesk desk) {
    this.answering = answering;
    this.created = created;
    this.postmortems = postmortems;
    this.desk = desk;
  }

  /** What is left alone today; one whose time is over is an action item to be answered again. */
  @GET
  @Tells(LeftAloneJson.class)
  public Response list(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                postmortems.open(visitor, key),
                file -> answering.json(Status.OK, LeftAloneJson.of(file))));
  }

  /** Records one more, as a sub-task whose risk is accepted until a day. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(value = CreatedJson.class, status = 201)
  @Takes(body = {"summary", "reason", "until", "approver"})
  public Response add(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> add(visitor, key, new Body(sent, FIELDS)));
  }

  private Response add(Visitor visitor, String key, Body body) {
    var summary = body.text("summary");
    var what = new NewAction(summary == null ? "" : summary.strip(), "", null, null);
    var risk =
        new Decision(
            Disposition.RISK_ACCEPTED,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            null,
            body.text("until"),
            body.text("approver"),
            null,
            null,
            body.text("reason"));
    return answering.unlessWrong(
        body, () -> answering.with(desk.add(visitor, key, what, risk), created::issue));
  }
}
