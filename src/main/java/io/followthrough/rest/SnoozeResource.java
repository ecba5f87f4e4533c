package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.reminder.SnoozeDesk;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether anybody is reminded of an action item. */
@Path("/action/{key}/snooze")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class SnoozeResource {

  private static final Set<String> FIELDS = Set.of("until");

  private final Answering answering;
  private final SnoozeDesk desk;
  private final People people;

  @Inject
  public SnoozeResource(Answering answering, SnoozeDesk desk, People people) {
    this.answering = answering;
    this.desk = desk;
    this.people = people;
  }

  /** Until when nobody is, and how long that may be. */
  @GET
  @Tells(SnoozeJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> told(desk.show(visitor, key)));
  }

  /** Silences reminders up to a day; the item stays due and late. */
  @PUT
  @Tells(SnoozeJson.class)
  @Takes(body = {"until"})
  public Response snooze(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var until = body.text("until");
          return answering.unlessWrong(body, () -> told(desk.snooze(visitor, key, until)));
        });
  }

  /** Lets reminders come again. */
  @DELETE
  @Tells(SnoozeJson.class)
  public Response end(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> told(desk.end(visitor, key)));
  }

  private Response told(Outcome<SnoozeDesk.Silence> outcome) {
    return answering.with(
        outcome, silence -> answering.json(Status.OK, SnoozeJson.of(silence, people)));
  }
}
