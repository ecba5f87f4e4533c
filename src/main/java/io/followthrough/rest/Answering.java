package io.followthrough.rest;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.gate.Message;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns outcomes into responses, the same way for every resource. */
public final class Answering {

  private final People people;
  private final Words words;

  public Answering(People people, Words words) {
    this.people = people;
    this.words = words;
  }

  /** Answers somebody who is signed in; anybody else gets a 401. */
  Response toVisitor(Function<Visitor, Response> answer) {
    return people
        .current()
        .map(answer)
        .orElseGet(
            () ->
                json(
                    Status.UNAUTHORIZED,
                    errors(List.of(Complaint.of("followthrough.error.not-signed-in")))));
  }

  /** Answers with what came of a request. */
  <T> Response with(Outcome<T> outcome, Function<T, Response> done) {
    return outcome.fold(done, this::refused);
  }

  /** Answers that the body was not taken, with all that is wrong about it; else as is said. */
  Response unlessWrong(Body body, Supplier<Response> answer) {
    return body.refusal().map(this::refused).orElseGet(answer);
  }

  /** Answers that the request was not taken. */
  Response refused(Refusal refusal) {
    return json(statusOf(refusal.kind()), errors(refusal.complaints()));
  }

  /** Answers with a body. */
  Response json(Status status, Object body) {
    return Response.status(status)
        .entity(body)
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Answers what a visitor asks with parameters. */
  <T> Response asked(
      UriInfo uri,
      BiFunction<Visitor, Map<String, String>, Outcome<T>> ask,
      Function<T, Response> done) {
    return toVisitor(
        visitor -> with(Parameters.of(uri).then(sent -> ask.apply(visitor, sent)), done));
  }

  /** Answers with a table to be kept under a name. */
  Response table(Consumer<Csv> lines, String name) {
    return Response.ok(Csv.of(lines), "text/csv; charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** The status and the body of a refusal, for where it is one of several answers. */
  <T> T told(Refusal refusal, BiFunction<Integer, ErrorJson, T> answer) {
    return answer.apply(statusOf(refusal.kind()).getStatusCode(), errors(refusal.complaints()));
  }

  /** Puts a message into words. */
  String say(Message message) {
    return words.say(message);
  }

  private ErrorJson errors(List<Complaint> complaints) {
    var messages = new ArrayList<String>();
    var fields = new LinkedHashMap<String, String>();
    for (var complaint : complaints) {
      var field = complaint.field();
      if (field == null) {
        messages.add(say(complaint.message()));
      } else {
        fields.merge(field, say(complaint.message()), (first, next) -> first + " " + next);
      }
    }
    return new ErrorJson(messages, fields);
  }

  private static Status statusOf(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> Status.BAD_REQUEST;
      case FORBIDDEN -> Status.FORBIDDEN;
      case NOT_FOUND -> Status.NOT_FOUND;
      case CONFLICT -> Status.CONFLICT;
    };
  }
}
