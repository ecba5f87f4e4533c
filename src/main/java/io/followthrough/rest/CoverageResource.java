package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.coverage.CoverageDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells administrators on which ways through a workflow nobody asks the gate, and mends it. */
@Path("/coverage")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class CoverageResource {

  private static final Set<String> FIELDS = Set.of("workflow", "transitions");

  private final Answering answering;
  private final CoverageDesk desk;

  @Inject
  public CoverageResource(Answering answering, CoverageDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The workflows that incidents are in, by name. */
  @GET
  @Tells(CoverageJson.class)
  public Response show() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.show(visitor),
                workflows -> answering.json(Status.OK, CoverageJson.of(workflows))));
  }

  /**
   * Has transitions of a workflow ask the gate, by their ids; answers with the workflow as it is
   * then. Those that ask already are left as they are.
   */
  @POST
  @Path("/guard")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(CoverageJson.WorkflowJson.class)
  @Takes(body = {"workflow", "transitions:texts"})
  public Response guard(@Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> guard(visitor, new Body(sent, FIELDS)));
  }

  private Response guard(Visitor visitor, Body body) {
    var name = Objects.requireNonNullElse(body.text("workflow"), "");
    var transitions = body.texts("transitions");
    return answering.unlessWrong(
        body,
        () ->
            answering.with(
                desk.guard(visitor, name, transitions),
                workflow -> answering.json(Status.OK, CoverageJson.workflow(workflow))));
  }

  /** Takes back how a workflow was last mended; answers with the workflow as it is then. */
  @POST
  @Path("/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(CoverageJson.WorkflowJson.class)
  @Takes(body = {"workflow"})
  public Response undo(@Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, Set.of("workflow"));
          var name = Objects.requireNonNullElse(body.text("workflow"), "");
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.undo(visitor, name),
                      workflow -> answering.json(Status.OK, CoverageJson.workflow(workflow))));
        });
  }
}
