package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.PolicyChange;
import io.followthrough.desk.policy.PolicyDesk;
import io.followthrough.desk.policy.PolicyFile;
import io.followthrough.desk.setup.PolicyPreview;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked of incidents: everywhere, and in one project. */
@Path("/policy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class PolicyResource {

  /** Asks for a part of a preview. */
  private interface Previewing {
    Outcome<PolicyPreview.Part> of(
        Visitor visitor, Map<String, ?> says, PolicyPreview.@Nullable Mark after);
  }

  private static final Set<String> FIELDS = Set.of("version", "forOpen", "policy");

  private static final Set<String> TO_PREVIEW = Set.of("policy", "after");

  private final Answering answering;
  private final PolicyDesk desk;
  private final PolicyPreview preview;

  @Inject
  public PolicyResource(Answering answering, PolicyDesk desk, PolicyPreview preview) {
    this.answering = answering;
    this.desk = desk;
    this.preview = preview;
  }

  /** What the global policy says, in the form in which it can be sent back. */
  @GET
  @Path("/global")
  @Tells(PolicyJson.class)
  public Response showGlobal() {
    return shown(desk::global, PolicyJson::of);
  }

  /** What the policy of a project says, in the form in which it can be sent back. */
  @GET
  @Path("/{project}")
  @Tells(PolicyJson.class)
  public Response show(@PathParam("project") String project) {
    return shown(visitor -> desk.of(visitor, project), PolicyJson::of);
  }

  /** What holds globally, with all that is shipped. */
  @GET
  @Path("/global/effective")
  @Tells(PolicyJson.class)
  public Response effectiveGlobal() {
    return shown(desk::global, PolicyJson::effective);
  }

  /** What holds in a project, with all that is inherited. */
  @GET
  @Path("/{project}/effective")
  @Tells(PolicyJson.class)
  public Response effective(@PathParam("project") String project) {
    return shown(visitor -> desk.of(visitor, project), PolicyJson::effective);
  }

  /** All that the global policy ever said. */
  @GET
  @Path("/global/versions")
  @Tells(value = PolicyVersionJson.class, form = Tells.Form.ARRAY)
  public Response versionsGlobal() {
    return shown(desk::global, PolicyVersionJson::all);
  }

  /** All that the policy of a project ever said. */
  @GET
  @Path("/{project}/versions")
  @Tells(value = PolicyVersionJson.class, form = Tells.Form.ARRAY)
  public Response versions(@PathParam("project") String project) {
    return shown(visitor -> desk.of(visitor, project), PolicyVersionJson::all);
  }

  /** Changes the global policy; 409 where somebody else has changed it meanwhile. */
  @PUT
  @Path("/global")
  @Tells(PolicyJson.class)
  @Takes(body = {"version:integer", "forOpen:boolean", "policy:object"})
  public Response changeGlobal(@Nullable Map<String, @Nullable Object> sent) {
    return changed(sent, desk::changeGlobal);
  }

  /** Changes the policy of a project; 409 where somebody else has changed it meanwhile. */
  @PUT
  @Path("/{project}")
  @Tells(PolicyJson.class)
  @Takes(body = {"version:integer", "forOpen:boolean", "policy:object"})
  public Response change(
      @PathParam("project") String project, @Nullable Map<String, @Nullable Object> sent) {
    return changed(sent, (visitor, change) -> desk.change(visitor, project, change));
  }

  /** Which open incidents a global policy would hold back; nothing is saved. */
  @POST
  @Path("/global/preview")
  @Tells(PreviewJson.class)
  @Takes(body = {"policy:object", "after"})
  public Response previewGlobal(@Nullable Map<String, @Nullable Object> sent) {
    return previewed(sent, preview::ofGlobal);
  }

  /** Which open incidents a policy of a project would hold back; nothing is saved. */
  @POST
  @Path("/{project}/preview")
  @Tells(PreviewJson.class)
  @Takes(body = {"policy:object", "after"})
  public Response preview(
      @PathParam("project") String project, @Nullable Map<String, @Nullable Object> sent) {
    return previewed(sent, (visitor, says, after) -> preview.of(visitor, project, says, after));
  }

  private Response shown(
      Function<Visitor, Outcome<PolicyFile>> ask, Function<PolicyFile, Object> json) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                ask.apply(visitor), file -> answering.json(Status.OK, json.apply(file))));
  }

  private Response changed(
      @Nullable Map<String, @Nullable Object> sent,
      BiFunction<Visitor, PolicyChange, Outcome<PolicyFile>> ask) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var change = change(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      ask.apply(visitor, change),
                      file -> answering.json(Status.OK, PolicyJson.of(file))));
        });
  }

  private Response previewed(@Nullable Map<String, @Nullable Object> sent, Previewing ask) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_PREVIEW);
          var says = body.object("policy");
          var after = after(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      ask.of(visitor, says, after),
                      part -> answering.json(Status.OK, PreviewJson.of(part))));
        });
  }

  private static PolicyPreview.@Nullable Mark after(Body body) {
    var said = body.text("after");
    var mark = said == null ? null : PreviewJson.mark(said).orElse(null);
    if (said != null && mark == null) {
      body.complain(Complaint.about("after", "followthrough.error.no-mark"));
    }
    return mark;
  }

  private static PolicyChange change(Body body) {
    return new PolicyChange(body.number("version"), body.flag("forOpen"), body.object("policy"));
  }
}
