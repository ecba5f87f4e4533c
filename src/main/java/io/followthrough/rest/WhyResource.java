package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.postmortem.FactorDesk;
import io.followthrough.desk.postmortem.WhyDesk;
import io.followthrough.desk.postmortem.WhyForm;
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

/** The tree of whys of a postmortem. */
@Path("/postmortem/{key}/whys")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WhyResource {

  private static final Set<String> NEW_WHY = Set.of("text", "parent", "factor", "category");
  private static final Set<String> WHY = Set.of("version", "text", "parent", "factor", "category");

  private final Answering answering;
  private final FactorDesk factors;
  private final WhyDesk whys;

  @Inject
  public WhyResource(Answering answering, FactorDesk factors, WhyDesk whys) {
    this.answering = answering;
    this.factors = factors;
    this.whys = whys;
  }

  /** All of them, each followed by those below it. */
  @GET
  @Tells(WhysJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                factors.open(visitor, key), file -> answering.json(Status.OK, WhysJson.of(file))));
  }

  /** Adds one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(value = WhysJson.WhyJson.class, status = 201)
  @Takes(body = {"text", "parent:integer", "factor:integer", "category"})
  public Response add(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, NEW_WHY);
          var form = form(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      whys.add(visitor, key, form),
                      why -> answering.json(Status.CREATED, WhysJson.of(why))));
        });
  }

  /** Writes one anew, unless somebody else did since the version that was sent. */
  @PUT
  @Path("/{why}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(WhysJson.WhyJson.class)
  @Takes(body = {"version:integer", "text", "parent:integer", "factor:integer", "category"})
  public Response change(
      @PathParam("key") String key,
      @PathParam("why") String why,
      @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, WHY);
          var version = body.number("version");
          var form = form(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      whys.change(visitor, key, Numbers.of(why), version, form),
                      changed -> answering.json(Status.OK, WhysJson.of(changed))));
        });
  }

  /** Takes one away that has none below it, unless somebody wrote it anew since that version. */
  @DELETE
  @Path("/{why}")
  @Tells(WhysJson.WhyJson.class)
  public Response remove(
      @PathParam("key") String key,
      @PathParam("why") String why,
      @QueryParam("version") @DefaultValue("") String version) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                whys.remove(visitor, key, Numbers.of(why), Numbers.of(version)),
                gone -> answering.json(Status.OK, WhysJson.of(gone))));
  }

  private static WhyForm form(Body body) {
    return new WhyForm(
        body.text("text"), body.id("parent"), body.id("factor"), body.text("category"));
  }
}
