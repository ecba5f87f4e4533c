package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.evidence.BacklogDesk;
import io.followthrough.desk.evidence.ClaimForm;
import io.followthrough.desk.likeness.SimilarActions;
import io.followthrough.desk.likeness.SimilarPostmortems;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What whoever writes a postmortem finds when he looks back at what was asked for before. */
@Path("/postmortem/{key}/backlog")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class BacklogCheckResource {

  private static final Set<String> CLAIM =
      Set.of("item", "incident", "effect", "confidence", "why");
  private static final Set<String> LOOK = Set.of("question", "note");
  private static final Set<String> WITHDRAWAL = Set.of("reason");

  private final Answering answering;
  private final People people;
  private final BacklogDesk desk;
  private final SimilarActions similar;
  private final SimilarPostmortems postmortems;

  @Inject
  public BacklogCheckResource(
      Answering answering,
      People people,
      BacklogDesk desk,
      SimilarActions similar,
      SimilarPostmortems postmortems) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
    this.similar = similar;
    this.postmortems = postmortems;
  }

  /** All that was found. */
  @GET
  @Tells(BacklogCheckJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.open(visitor, key),
                file -> answering.json(Status.OK, BacklogCheckJson.of(file, people))));
  }

  /** The action items, and the other postmortems, that have to do with a few words. */
  @GET
  @Path("/search")
  @Tells(FoundJson.class)
  public Response search(
      @PathParam("key") String key, @QueryParam("text") @DefaultValue("") String text) {
    return answering.toVisitor(
        visitor ->
            answering.with(
                desk.open(visitor, key).then(file -> similar.about(visitor, text.strip())),
                found ->
                    answering.json(
                        Status.OK,
                        new FoundJson(
                            SimilarJson.of(found, answering).actions(),
                            SimilarPostmortemsJson.of(postmortems.about(visitor, text.strip(), key))
                                .postmortems()))));
  }

  /** Claims that an action item would have made a difference. */
  @POST
  @Path("/claims")
  @Tells(value = ClaimJson.class, status = 201)
  @Takes(body = {"item", "incident", "effect", "confidence", "why"})
  public Response claim(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return taking(
        sent,
        CLAIM,
        (visitor, body) -> {
          var form =
              new ClaimForm(
                  body.text("item"),
                  body.text("incident"),
                  body.text("effect"),
                  body.text("confidence"),
                  body.text("why"));
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.claim(visitor, key, form),
                      line -> answering.json(Status.CREATED, ClaimJson.of(line, people))));
        });
  }

  /** Takes a claim back. */
  @DELETE
  @Path("/claims/{claim}")
  @Tells(ClaimJson.class)
  @Takes(body = {"reason"})
  public Response withdraw(
      @PathParam("key") String key,
      @PathParam("claim") String claim,
      @Nullable Map<String, @Nullable Object> sent) {
    return taking(
        sent,
        WITHDRAWAL,
        (visitor, body) -> {
          var reason = body.text("reason");
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.withdraw(visitor, key, Numbers.of(claim), reason),
                      line -> answering.json(Status.OK, ClaimJson.of(line, people))));
        });
  }

  /** Says that somebody looked and found nothing. */
  @POST
  @Path("/looks")
  @Tells(value = LookJson.class, status = 201)
  @Takes(body = {"question", "note"})
  public Response lookedInVain(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return taking(
        sent,
        LOOK,
        (visitor, body) -> {
          var question = body.text("question");
          var note = body.text("note");
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.lookedInVain(visitor, key, question, note),
                      look -> answering.json(Status.CREATED, LookJson.of(look, people))));
        });
  }

  /** Takes that back. */
  @DELETE
  @Path("/looks/{look}")
  @Tells(LookJson.class)
  @Takes(body = {"reason"})
  public Response withdrawLook(
      @PathParam("key") String key,
      @PathParam("look") String look,
      @Nullable Map<String, @Nullable Object> sent) {
    return taking(
        sent,
        WITHDRAWAL,
        (visitor, body) -> {
          var reason = body.text("reason");
          return answering.unlessWrong(
              body,
              () ->
                  answering.with(
                      desk.withdrawLook(visitor, key, Numbers.of(look), reason),
                      taken -> answering.json(Status.OK, LookJson.of(taken, people))));
        });
  }

  private Response taking(
      @Nullable Map<String, @Nullable Object> sent,
      Set<String> known,
      BiFunction<Visitor, Body, Response> answer) {
    return answering.toVisitor(visitor -> answer.apply(visitor, new Body(sent, known)));
  }
}
