package io.followthrough.sandbox.field;

import java.util.Arrays;
import java.util.Optional;

/** Jira's own fields that the sandbox has and a screen may show. */
public enum SystemField {
  SUMMARY("summary", "Summary", "string"),
  ISSUE_TYPE("issuetype", "Issue Type", "issuetype"),
  PRIORITY("priority", "Priority", "priority"),
  DUE_DATE("duedate", "Due Date", "date"),
  ASSIGNEE("assignee", "Assignee", "user"),
  REPORTER("reporter", "Reporter", "user"),
  DESCRIPTION("description", "Description", "string"),
  RESOLUTION("resolution", "Resolution", "resolution");

  private final String id;
  private final String title;
  private final String schemaType;

  SystemField(String id, String title, String schemaType) {
    this.id = id;
    this.title = title;
    this.schemaType = schemaType;
  }

  /** Finds a field by its id, as in "duedate". */
  public static Optional<SystemField> withId(String id) {
    return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
  }

  /** As in "duedate". */
  public String id() {
    return id;
  }

  /** As in "Due Date". */
  public String title() {
    return title;
  }

  /** What the REST API's field schema calls its type. */
  public String schemaType() {
    return schemaType;
  }
}
