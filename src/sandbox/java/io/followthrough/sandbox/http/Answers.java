package io.followthrough.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** The words and shapes of answers to requests that went wrong. */
final class Answers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Answers() {}

  /** A fault as Jira's REST tells it. */
  static String json(String message) {
    var body = new LinkedHashMap<String, Object>();
    body.put("errorMessages", List.of(message));
    body.put("errors", Map.of());
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts must have a JSON form", e);
    }
  }

  static String title(int status) {
    return switch (status) {
      case 401 -> "Sign-in needed";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 413 -> "Too large";
      case 500 -> "Something went wrong";
      default -> escaped(HttpStatus.getMessage(status));
    };
  }

  /** What to say where whoever refused the request said nothing. */
  static String message(int status, @Nullable String told) {
    if (status == HttpStatus.PAYLOAD_TOO_LARGE_413) {
      return "The request is larger than 10 MB. Send less at once.";
    }
    if (told != null && !told.isBlank() && !told.equals(HttpStatus.getMessage(status))) {
      return told;
    }
    return switch (status) {
      case 401 -> "You are not signed in. Sign in and try again.";
      case 403 -> "You may not do this. Ask an administrator for the permission.";
      case 404 -> "There is nothing at this address. Check it for typing mistakes.";
      case 405 -> "This address does not take this kind of request.";
      default -> "The request was not understood (" + status + ").";
    };
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
