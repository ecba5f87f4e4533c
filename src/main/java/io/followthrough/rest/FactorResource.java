package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.postmortem.FactorDesk;
import io.followthrough.desk.postmortem.FactorForm;
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

/** The triggers and the contributing factors of a postmortem. */
@Path("/postmortem/{key}/factors")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class FactorResource {

  private static final Set<String> NEW_FACTOR = Set.of("category", "text", "actions");
  private static final Set<String> FACTOR = Set.of("version", "category", "text", "actions");

  private final Answering answering;
  private final FactorDesk factors;

  @Inject
  public FactorResource(Answering answering, FactorDesk factors) {
    this.answering = answering;
    this.factors = factors;
  }

  /** All of them, triggers first. */
  @GET
  @Tells(FactorsJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> show(visitor, key, Status.OK));
  }

  /** Adds one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(value = FactorsJson.class, status = 201)
  @Takes(body = {"category", "text", "actions:texts"})
  public Response add(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, NEW_FACTOR);
          var form = form(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      factors.add(visitor, key, form),
                      added -> show(visitor, key, Status.CREATED)));
        });
  }

  /** Writes one anew, unless somebody else did since the version that was sent. */
  @PUT
  @Path("/{factor}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(FactorsJson.class)
  @Takes(body = {"version:integer", "category", "text", "actions:texts"})
  public Response change(
      @PathParam("key") String key,
      @PathParam("factor") String factor,
      @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FACTOR);
          var version = body.number("version");
          var form = form(body);
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      factors.change(visitor, key, Numbers.of(factor), version, form),
                      changed -> show(visitor, key, Status.OK)));
        });
  }

  /** Takes one away, unless somebody wrote it anew since that version. */
  @DELETE
  @Path("/{factor}")
  @Tells(FactorsJson.class)
  public Response remove(
      @PathParam("key") String key,
      @PathParam("factor") String factor,
      @QueryParam("version") @DefaultValue("") String version) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                factors.remove(visitor, key, Numbers.of(factor), Numbers.of(version)),
                gone -> show(visitor, key, Status.OK)));
  }

  private Response show(Visitor visitor, String key, Status status) {
    return answering.with(
        factors.open(visitor, key),
        file -> answering.json(status, FactorsJson.of(file, answering::say)));
  }

  private static FactorForm form(Body body) {
    return new FactorForm(body.text("category"), body.text("text"), body.texts("actions"));
  }
}
