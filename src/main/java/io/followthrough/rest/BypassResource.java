package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.BypassDesk;
import io.followthrough.gate.Bypass;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets an incident close once although its gate is shut. */
@Path("/incident/{key}/bypass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class BypassResource {

  private static final Set<String> FIELDS = Set.of("reasonCategory", "reason", "until");

  private final Answering answering;
  private final People people;
  private final BypassDesk desk;

  @Inject
  public BypassResource(Answering answering, People people, BypassDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** Gives a bypass; 409 where there is nothing to bypass, or one is ready already. */
  @POST
  @Tells(BypassJson.class)
  @Takes(body = {"reasonCategory", "reason", "until"})
  public Response grant(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var request =
              new BypassDesk.Request(
                  body.text("reasonCategory"), body.text("reason"), body.text("until"));
          return answering.unlessWrong(body, () -> answer(key, desk.grant(visitor, key, request)));
        });
  }

  /** Takes a bypass back that is not used up; 409 where there is none. */
  @DELETE
  @Tells(BypassJson.class)
  @Takes(body = {"reason"})
  public Response withdraw(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, Set.of("reason"));
          var reason = body.text("reason");
          return answering.unlessWrong(
              body, () -> answer(key, desk.withdraw(visitor, key, reason)));
        });
  }

  private Response answer(String key, Outcome<Bypass> outcome) {
    return answering.with(
        outcome,
        bypass ->
            answering.json(Status.OK, BypassJson.of(key.toUpperCase(Locale.ROOT), bypass, people)));
  }
}
