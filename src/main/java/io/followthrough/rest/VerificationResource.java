package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.action.CheckQuestion;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.proof.CheckForm;
import io.followthrough.desk.proof.ProofDesk;
import io.followthrough.desk.proof.ProofFile;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an action item held after it was done. */
@Path("/action/{key}/verification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public class VerificationResource {

  private static final Set<String> FIELDS =
      Arrays.stream(CheckQuestion.values())
          .flatMap(question -> Stream.of(question.id(), textOf(question)))
          .collect(Collectors.toUnmodifiableSet());

  private final Answering answering;
  private final People people;
  private final ProofDesk desk;

  @Inject
  public VerificationResource(Answering answering, People people, ProofDesk desk) {
    this.answering = answering;
    this.people = people;
    this.desk = desk;
  }

  /** Who looked so far, and what they found. */
  @GET
  @Tells(VerificationJson.class)
  public Response show(@PathParam("key") String key) {
    return answering.toVisitor(visitor -> told(desk.show(visitor, key)));
  }

  /**
   * Answers the four questions. Where all is well the item is verified; where anything is not, it
   * is open again, and its tickets are left as they are.
   */
  @POST
  @Tells(VerificationJson.class)
  @Takes(
      body = {
        "shipped",
        "shippedText",
        "alert",
        "alertText",
        "similar",
        "similarText",
        "metric",
        "metricText"
      })
  public Response check(
      @PathParam("key") String key, @Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(
        visitor -> {
          var body = new Body(sent, FIELDS);
          var form = form(body);
          return answering.unlessWrong(body, () -> told(desk.check(visitor, key, form)));
        });
  }

  private static CheckForm form(Body body) {
    var said = new EnumMap<CheckQuestion, CheckForm.Said>(CheckQuestion.class);
    for (var question : CheckQuestion.values()) {
      said.put(question, new CheckForm.Said(body.text(question.id()), body.text(textOf(question))));
    }
    return new CheckForm(said);
  }

  private static String textOf(CheckQuestion question) {
    return question.id() + "Text";
  }

  private Response told(Outcome<ProofFile> outcome) {
    return answering.with(
        outcome, file -> answering.json(Status.OK, VerificationJson.of(file, people)));
  }
}
