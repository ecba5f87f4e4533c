package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.incident.WaiverDesk;
import io.followthrough.gate.Waiver;
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

/** That an incident needs no postmortem. */
@Path("/incident/{key}/waiver")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class WaiverResource {

  private static final Set<String> TO_GIVE = Set.of("reasonCategory", "reason");
  private static final Set<String> TO_WITHDRAW = Set.of("reason");

  private final Answering answering;
  private final People people;
  private final WaiverDesk desk;

  @Inject
  public WaiverResource(Answering answering, People people, WaiverDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** Waives the postmortem of an incident; 409 where it is waived. */
  @POST
  @Tells(WaiverJson.class)
  @Takes(body = {"reasonCategory", "reason"})
  public Response give(@PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_GIVE);
          var category = body.text("reasonCategory");
          var reason = body.text("reason");
          return answering.unlessWrong(
              body, () -> answer(key, desk.give(visitor, key, category, reason)));
        });
  }

  /** Takes the waiver of an incident back; 409 where there is none. */
  @DELETE
  @Tells(WaiverJson.class)
  @Takes(body = {"reason"})
  public Response withdraw(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_WITHDRAW);
          var reason = body.text("reason");
          return answering.unlessWrong(
              body, () -> answer(key, desk.withdraw(visitor, key, reason)));
        });
  }

  private Response answer(String key, Outcome<Waiver> outcome) {
    return answering.with(
        outcome,
        waiver ->
            answering.json(Status.OK, WaiverJson.of(key.toUpperCase(Locale.ROOT), waiver, people)));
  }
}
