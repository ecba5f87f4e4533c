package io.followthrough.sandbox.plugin.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.followthrough.sandbox.NotInSandbox;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.CharConversionException;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what a plugin's resources throw: what the client did wrong in words, anything else with a
 * reference to the log and no details.
 */
final class Faults implements ExceptionMapper<Throwable> {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());
  private static final int NOT_IMPLEMENTED = 501;

  private final String plugin;

  Faults(String plugin) {
    this.plugin = plugin;
  }

  @Override
  public Response toResponse(Throwable fault) {
    if (fault instanceof WebApplicationException told) {
      return told.getResponse().hasEntity()
          ? told.getResponse()
          : answer(told.getResponse().getStatus(), sentence(told.getResponse()));
    }
    if (fault instanceof NotInSandbox missing) {
      return answer(NOT_IMPLEMENTED, String.valueOf(missing.getMessage()));
    }
    if (fault instanceof CharConversionException) {
      return badRequest("The body of the request is not UTF-8.");
    }
    if (fault instanceof StreamConstraintsException
        || fault.getCause() instanceof StreamConstraintsException) {
      return badRequest(
          "The body of the request is nested too deeply, or has a name or a text that is too long.");
    }
    if (fault instanceof JsonProcessingException json && isOfRequest(json)) {
      return badRequest(sentence(json));
    }
    return unexpected(fault);
  }

  /** The same exceptions come out of writing an answer; those are the plugin's own fault. */
  private static boolean isOfRequest(JsonProcessingException fault) {
    return fault.getProcessor() instanceof JsonParser
        && !(fault instanceof InvalidDefinitionException);
  }

  private static String sentence(JsonProcessingException fault) {
    if (fault instanceof UnrecognizedPropertyException unknown) {
      return "Unknown field \"%s\"; known here are %s."
          .formatted(path(unknown), unknown.getKnownPropertyIds());
    }
    if (fault instanceof JsonMappingException mapping) {
      return mapping.getPath().isEmpty()
          ? "The body of the request is JSON of another shape than expected."
          : "The field \"%s\" has a value of the wrong type.".formatted(path(mapping));
    }
    var at = fault.getLocation();
    return at == null
        ? "The body of the request is not JSON."
        : "The body of the request is not JSON: see line %d, column %d."
            .formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String path(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  private static String sentence(Response response) {
    return switch (response.getStatus()) {
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take this kind of request.";
      case 406 -> "This address does not answer with the type asked for in Accept.";
      case 415 -> "This address does not take a body of this Content-Type; send application/json.";
      default -> response.getStatusInfo().getReasonPhrase();
    };
  }

  private Response unexpected(Throwable fault) {
    var reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("A resource of the plugin {} failed, reference {}", plugin, reference, fault);
    return answer(
        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
        "The request failed inside. The log tells the cause under reference %s."
            .formatted(reference));
  }

  private static Response badRequest(String message) {
    return answer(Response.Status.BAD_REQUEST.getStatusCode(), message);
  }

  private static Response answer(int status, String message) {
    var body = new LinkedHashMap<String, Object>();
    body.put("errorMessages", List.of(message));
    body.put("errors", Map.of());
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
