package io.followthrough.rest;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the parameters of an address. */
final class Parameters {

  private Parameters() {}

  /** Each parameter once: of two, nobody could say which one counts. */
  static Outcome<Map<String, String>> of(UriInfo uri) {
    var sent = new HashMap<String, String>();
    for (var entry : uri.getQueryParameters().entrySet()) {
      List<String> values = entry.getValue();
      if (values.size() != 1) {
        return Outcome.refused(
            new Refusal(
                Refusal.Kind.INVALID,
                List.of(Complaint.about(entry.getKey(), "followthrough.error.said-twice"))));
      }
      sent.put(entry.getKey(), values.get(0));
    }
    return Outcome.done(sent);
  }
}
