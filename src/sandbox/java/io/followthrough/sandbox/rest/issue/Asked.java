package io.followthrough.sandbox.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.issue.IssueInput;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.rest.answer.Body;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks to be done to an issue, new or not.
 *
 * @param input what a page's form would have sent
 * @param project the project it names; {@code null} where it names none, or none there is
 * @param parent the key or id of the parent; {@code null} where none was named
 * @param comment what to say with it; {@code null} for nothing
 * @param deeds what to do besides, in this order
 */
record Asked(
    IssueInput input,
    @Nullable SandboxProject project,
    @Nullable String parent,
    @Nullable String comment,
    List<Deed> deeds) {

  Asked {
    deeds = List.copyOf(deeds);
  }

  /** Something to do to an issue, in the transaction in which its fields change. */
  @FunctionalInterface
  interface Deed {

    /**
     * Does it.
     *
     * @throws Refusal where it cannot be done; everything is undone then
     */
    void upon(SandboxIssue issue);
  }

  /** Takes JSON for a request about an issue. */
  static Body body(JsonNode json) {
    return Body.object(json, "fields", "update", "transition", "properties", "historyMetadata");
  }

  /**
   * Reads a request.
   *
   * @throws Refusal with every field that cannot be read
   */
  static Asked of(Desk desk, Body body) {
    if (body.has("historyMetadata")) {
      throw Refusal.notInSandbox("'historyMetadata' in the body of an issue");
    }
    return FieldsInput.of(desk, body.get("fields"), body.get("update"), body.get("properties"));
  }

  /** Says what is to be said and does what is to be done besides. */
  void finish(Desk desk, SandboxIssue issue) {
    if (comment != null) {
      Refusal.unlessEmpty(
          desk.tracker()
              .commentWork()
              .create(desk.user(), Objects.requireNonNull(issue.getId()), comment)
              .getErrorCollection());
    }
    deeds.forEach(deed -> deed.upon(issue));
  }
}
