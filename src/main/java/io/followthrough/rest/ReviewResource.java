package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.review.ReviewDesk;
import io.followthrough.desk.review.ReviewFile;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The review of a postmortem. */
@Path("/postmortem/{key}/review")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class ReviewResource {

  private static final Set<String> TO_RETURN = Set.of("reason");

  private final Answering answering;
  private final People people;
  private final ReviewDesk desk;

  @Inject
  public ReviewResource(Answering answering, People people, ReviewDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** How far the review is, and what happened in it. */
  @GET
  @Tells(ReviewJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> answer(desk.open(visitor, key)));
  }

  /** Approves what the postmortem says now; a refusal names all that is in the way. */
  @POST
  @Path("/approve")
  @Tells(ReviewJson.class)
  public Response approve(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> answer(desk.approve(visitor, key)));
  }

  /** Sends the postmortem back to its author, with a reason. */
  @POST
  @Path("/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(ReviewJson.class)
  @Takes(body = {"reason"})
  public Response sendBack(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, TO_RETURN);
          var reason = body.text("reason");
          return answering.unlessWrong(body, () -> answer(desk.sendBack(visitor, key, reason)));
        });
  }

  private Response answer(Outcome<ReviewFile> outcome) {
    return answering.with(outcome, file -> answering.json(Status.OK, ReviewJson.of(file, people)));
  }
}
