package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.likeness.SimilarPostmortems;
import io.followthrough.desk.recurrence.RecurrenceDesk;
import io.followthrough.desk.recurrence.RecurrenceForm;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The postmortems that one is of the same shape as. */
@Path("/postmortem/{key}/recurrence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class RecurrenceResource {

  private static final Set<String> TO_CONFIRM = Set.of("postmortem", "factors", "why");
  private static final Set<String> TO_WITHDRAW = Set.of("reason");

  private final Answering answering;
  private final People people;
  private final RecurrenceDesk desk;
  private final SimilarPostmortems similar;

  @Inject
  public RecurrenceResource(
      Answering answering, People people, RecurrenceDesk desk, SimilarPostmortems similar) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
    this.similar = similar;
  }

  /** What people say, and what the text suggests. */
  @GET
  @Tells(RecurrencesJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.of(visitor, key),
                lines ->
                    answering.with(
                        similar.toPostmortem(visitor, key),
                        found ->
                            answering.json(Status.OK, RecurrencesJson.of(lines, found, people)))));
  }

  /** Says that another one is of the same shape. */
  @POST
  @Tells(value = RecurrenceJson.class, status = 201)
  @Takes(body = {"postmortem", "factors:texts", "why"})
  public Response confirm(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_CONFIRM);
          var form =
              new RecurrenceForm(body.text("postmortem"), body.texts("factors"), body.text("why"));
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.confirm(visitor, key, form),
                      line -> answering.json(Status.CREATED, RecurrenceJson.of(line, people))));
        });
  }

  /** Takes that back. */
  @DELETE
  @Path("/{recurrence}")
  @Tells(RecurrenceJson.class)
  @Takes(body = {"reason"})
  public Response withdraw(
      @PathParam("key") String key,
      @PathParam("recurrence") String recurrence,
      @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_WITHDRAW);
          var reason = body.text("reason");
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.withdraw(visitor, key, Numbers.of(recurrence), reason),
                      line -> answering.json(Status.OK, RecurrenceJson.of(line, people))));
        });
  }
}
