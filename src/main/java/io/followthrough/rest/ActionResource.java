package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.ActionDesk;
import io.followthrough.desk.action.ActionFile;
import io.followthrough.desk.postmortem.WhyDesk;
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
import org.jspecify.annotations.Nullable;

/** An action item and its answer. */
@Path("/action")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ActionResource {

  private final Answering answering;
  private final ActionDesk actions;
  private final WhyDesk whys;

  @Inject
  public ActionResource(Answering answering, ActionDesk actions, WhyDesk whys) {
    this.answering = answering;
    this.actions = actions;
    this.whys = whys;
  }

  /** An action item. */
  @GET
  @Path("/{key}")
  @Tells(ActionJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> show(visitor, key));
  }

  /** By which whys people came to ask for an action item. */
  @GET
  @Path("/{key}/whys")
  @Tells(WhyPathsJson.class)
  public Response whys(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                whys.behind(visitor, key),
                paths -> answering.json(Status.OK, WhyPathsJson.of(paths))));
  }

  /** Answers an action item; the answer is taken whole or not at all. */
  @POST
  @Path("/{key}/triage")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(ActionJson.class)
  @Takes(
      body = {
        "disposition",
        "type",
        "priority",
        "owner",
        "due",
        "priorityAction:boolean",
        "doneWhen",
        "extension",
        "reviewBy",
        "until",
        "approver",
        "duplicateOf",
        "reasonCategory",
        "reason"
      })
  public Response triage(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> triage(visitor, key, new Body(sent, AnswerJson.FIELDS)));
  }

  private Response triage(Visitor visitor, String key, Body body) {
    var decision = AnswerJson.decision(body);
    return answering.unlessWrong(
        body,
        () -> answering.with(actions.triage(visitor, key, decision), answer -> show(visitor, key)));
  }

  private Response show(Visitor visitor, String key) {
    return answering.with(
        actions.open(visitor, key), file -> answering.json(Status.OK, json(file)));
  }

  private static ActionJson json(ActionFile file) {
    return ActionJson.of(file.action());
  }
}
