package io.followthrough.sandbox.issue;

/** Names Jira's own fields as its REST API and its history do. */
public final class Fields {

  public static final String PROJECT = "project";
  public static final String ISSUE_TYPE = "issuetype";
  public static final String PARENT = "parent";
  public static final String SUMMARY = "summary";
  public static final String DESCRIPTION = "description";
  public static final String PRIORITY = "priority";
  public static final String ASSIGNEE = "assignee";
  public static final String REPORTER = "reporter";
  public static final String DUE_DATE = "duedate";
  public static final String RESOLUTION = "resolution";
  public static final String STATUS = "status";
  public static final String COMMENT = "comment";
  public static final String LINKS = "issuelinks";

  private static final String CUSTOM = "customfield_";

  private Fields() {}

  /** The id of a custom field. */
  public static String custom(long fieldId) {
    return CUSTOM + fieldId;
  }

  /** Whether a field's id has the shape of a custom field's. */
  public static boolean isCustom(String fieldId) {
    return fieldId.matches(CUSTOM + "\\d{1,18}");
  }

  /** The number in a custom field's id. */
  public static long numberOf(String customFieldId) {
    return Long.parseLong(customFieldId.substring(CUSTOM.length()));
  }
}
