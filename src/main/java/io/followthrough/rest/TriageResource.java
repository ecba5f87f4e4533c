package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.triage.TriageDesk;
import io.followthrough.desk.triage.TriageQuery;
import io.followthrough.desk.triage.TriageResult;
import io.followthrough.rest.AnsweredJson.ResultJson;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The action items that wait for an answer, and answers to several of them at once. */
@Path("/triage")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public class TriageResource {

  private static final Set<String> FIELDS =
      Stream.concat(Stream.of("keys"), AnswerJson.FIELDS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Answering answering;
  private final TriageDesk triage;

  @Inject
  public TriageResource(Answering answering, TriageDesk triage) {
    this.answering = answering;
    this.triage = triage;
  }

  /** A page of those that the visitor may see, oldest first. */
  @GET
  @Tells(TriageJson.class)
  public Response list(
      @QueryParam("project") @Nullable String project,
      @QueryParam("severity") @Nullable String severity,
      @QueryParam("owner") @Nullable String owner,
      @QueryParam("after") @DefaultValue("0") String after,
      @QueryParam("limit") @DefaultValue("25") String limit) {
    var query =
        new TriageQuery(
            said(project), said(severity), said(owner), Numbers.id(after), Numbers.of(limit));
    return answering.toVisitor(
        visitor ->
            answering.with(
                triage.list(visitor, query),
                list -> answering.json(Status.OK, TriageJson.of(list))));
  }

  /** Gives the same answer to several items that still wait, each for itself. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Tells(AnsweredJson.class)
  @Takes(
      body = {
        "keys:texts",
        "disposition",
        "type",
        "priority",
        "owner",
        "due",
        "priorityAction:boolean",
        "doneWhen",
        "extension",
        "reviewBy",
        "until",
        "approver",
        "duplicateOf",
        "reasonCategory",
        "reason"
      })
  public Response answer(@Nullable Map<String, @Nullable Object> sent) {
    return answering.toVisitor(visitor -> answer(visitor, new Body(sent, FIELDS)));
  }

  private Response answer(Visitor visitor, Body body) {
    var keys = body.texts("keys");
    var decision = AnswerJson.decision(body);
    return answering.unlessWrong(
        body,
        () ->
            answering.with(
                triage.answer(visitor, keys, decision),
                results ->
                    answering.json(
                        Status.OK, new AnsweredJson(results.stream().map(this::result).toList()))));
  }

  private ResultJson result(TriageResult result) {
    return result
        .outcome()
        .fold(
            file ->
                new ResultJson(
                    result.key(),
                    Status.OK.getStatusCode(),
                    ActionJson.of(file.action()),
                    List.of(),
                    Map.of()),
            refusal ->
                answering.told(
                    refusal,
                    (status, errors) ->
                        new ResultJson(
                            result.key(), status, null, errors.errorMessages(), errors.errors())));
  }

  private static @Nullable String said(@Nullable String parameter) {
    return parameter == null || parameter.isBlank() ? null : parameter.strip();
  }
}
