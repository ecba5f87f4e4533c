package io.followthrough.jira;

import com.atlassian.jira.bc.ServiceResult;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Refusal;
import io.followthrough.gate.Message;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Passes on what Jira objects to, in Jira's words. */
public final class HostRefusal {

  /** Jira's names of fields on the left, those of our forms on the right. */
  private static final Map<String, String> OUR_FIELDS =
      Map.of("assignee", "owner", "duedate", "due", "issuetype", "issueType");

  private HostRefusal() {}

  /** A refusal with each of Jira's objections. */
  public static Refusal of(ServiceResult result) {
    var errors = result.getErrorCollection();
    var complaints =
        Stream.concat(
                errors.getErrorMessages().stream().map(text -> verbatim(null, text)),
                errors.getErrors().entrySet().stream()
                    .map(
                        error ->
                            verbatim(
                                OUR_FIELDS.getOrDefault(error.getKey(), error.getKey()),
                                error.getValue())))
            .toList();
    return new Refusal(Refusal.Kind.INVALID, complaints);
  }

  private static Complaint verbatim(@Nullable String field, String text) {
    return new Complaint(field, Message.verbatim(text));
  }
}
