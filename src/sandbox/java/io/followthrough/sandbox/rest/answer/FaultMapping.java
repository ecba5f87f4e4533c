package io.followthrough.sandbox.rest.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.issue.Errors;
import io.followthrough.sandbox.issue.Refused;
import io.followthrough.sandbox.search.JqlFault;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;

/** Answers every way a request can go wrong, in Jira's shape; bugs go on to the web server. */
public final class FaultMapping {

  private FaultMapping() {}

  public static Object[] all() {
    return new Object[] {
      new OfRefusals(),
      new OfRefused(),
      new OfQueries(),
      new OfJson(),
      new OfGaps(),
      new OfBodies(),
      new OfRequests()
    };
  }

  private static Response answer(Refusal refusal) {
    return Response.status(refusal.status())
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
        .entity(json(refusal))
        .build();
  }

  /** The reasons of a refusal as Jira shows them. */
  public static Map<String, Object> json(Refusal refusal) {
    var json = new LinkedHashMap<String, Object>();
    json.put("errorMessages", refusal.errors().getErrorMessages());
    json.put("errors", refusal.errors().getErrors());
    return json;
  }

  private static final class OfRefusals implements ExceptionMapper<Refusal> {
    @Override
    public Response toResponse(Refusal refusal) {
      return answer(refusal);
    }
  }

  private static final class OfRefused implements ExceptionMapper<Refused> {
    @Override
    public Response toResponse(Refused refused) {
      return answer(new Refusal(400, refused.errors()));
    }
  }

  private static final class OfQueries implements ExceptionMapper<JqlFault> {
    @Override
    public Response toResponse(JqlFault fault) {
      var errors = Errors.none();
      fault.messages().forEach(errors::addErrorMessage);
      return answer(new Refusal(400, errors));
    }
  }

  private static final class OfJson implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException fault) {
      return answer(
          Refusal.badRequest("The request is not valid JSON: " + fault.getOriginalMessage()));
    }
  }

  private static final class OfGaps implements ExceptionMapper<NotInSandbox> {
    @Override
    public Response toResponse(NotInSandbox gap) {
      return answer(new Refusal(501, Errors.of(gap.getMessage())));
    }
  }

  private static final class OfBodies implements ExceptionMapper<HttpException.RuntimeException> {
    @Override
    public Response toResponse(HttpException.RuntimeException fault) {
      var message =
          fault.getCode() == 413
              ? "The request is larger than 10 MB. Send less at once."
              : "The request could not be read.";
      return answer(new Refusal(fault.getCode(), Errors.of(message)));
    }
  }

  /** What no resource answers is named, so that nobody takes it for something missing. */
  private static final class OfRequests implements ExceptionMapper<WebApplicationException> {

    @Context private UriInfo address;
    @Context private Request request;

    @Override
    public Response toResponse(WebApplicationException fault) {
      if (fault instanceof NotFoundException || fault instanceof NotAllowedException) {
        return answer(Refusal.notInSandbox(request.getMethod() + " " + resource()));
      }
      var status = fault.getResponse().getStatus();
      return answer(
          new Refusal(
              status,
              Errors.of(
                  status == 415
                      ? "Send the body as application/json."
                      : fault.getResponse().getStatusInfo().getReasonPhrase())));
    }

    private String resource() {
      return address.getRequestUri().getPath();
    }
  }
}
