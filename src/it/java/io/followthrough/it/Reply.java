package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer over HTTP.
 *
 * @param status the status code
 * @param json the body; a missing node where there is none or it is no JSON
 * @param text the body as it came
 * @param statements how many SQL statements the server sent for it; -1 where it did not say
 */
record Reply(int status, JsonNode json, String text, int statements) {

  /** This reply, if it has that status; a failure with the body otherwise. */
  Reply expect(int expected) {
    assertThat(status).as(text).isEqualTo(expected);
    return this;
  }

  /** The key of what was created. */
  String key() {
    return json.get("key").asText();
  }

  /** What Jira's error shape says about the whole. */
  List<String> errorMessages() {
    var messages = new ArrayList<String>();
    json.path("errorMessages").forEach(message -> messages.add(message.asText()));
    return messages;
  }

  /** What Jira's error shape says about a field. */
  String error(String field) {
    return json.path("errors").path(field).asText();
  }
}
