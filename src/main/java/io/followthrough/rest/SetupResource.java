package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.setup.SetupDesk;
import io.followthrough.desk.setup.SetupTask;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets projects up, one task at a time. */
@Path("/setup")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class SetupResource {

  private final Answering answering;
  private final SetupDesk desk;

  @Inject
  public SetupResource(Answering answering, SetupDesk desk) {
    this.answering = answering;
    this.desk = desk;
  }

  /** The projects to choose from. */
  @GET
  @Tells(SetupTasksJson.ProjectsJson.class)
  public Response projects() {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.projects(visitor),
                all -> answering.json(Status.OK, SetupTasksJson.projects(all))));
  }

  /** What it takes to set some projects up; nothing is changed. */
  @POST
  @Path("/plan")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(SetupTasksJson.class)
  @Takes(body = {"projects:texts"})
  public Response plan(@Nullable Map<String, @Nullable Object> sent) {
    var body = new Body(sent, Set.of("projects"));
    var keys = body.texts("projects");
    return answered(
        body, visitor -> desk.plan(visitor, keys), tasks -> SetupTasksJson.of(tasks, answering));
  }

  /** Does one task of a plan, unless it is done; answers how it stands then. */
  @POST
  @Path("/task")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(SetupTasksJson.TaskJson.class)
  @Takes(body = {"projects:texts", "id"})
  public Response perform(@Nullable Map<String, @Nullable Object> sent) {
    var body = new Body(sent, Set.of("projects", "id"));
    var keys = body.texts("projects");
    var id = Objects.requireNonNullElse(body.text("id"), "");
    return answered(
        body,
        visitor -> desk.perform(visitor, keys, id),
        (SetupTask task) -> SetupTasksJson.of(task, answering));
  }

  private <T> Response answered(
      Body body, Function<Visitor, Outcome<T>> ask, Function<T, Object> json) {
    return answering.toVisitor(
        visitor ->
            answering.unlessWrong(
                body,
                () ->
                    answering.with(
                        ask.apply(visitor), done -> answering.json(Status.OK, json.apply(done)))));
  }
}
