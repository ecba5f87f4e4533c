package io.followthrough.sandbox.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Arrays;
import java.util.Optional;

/**
 * Jira's built-in types of custom fields that the sandbox has; {@link FieldValues} does the work.
 */
public enum FieldKind implements CustomFieldType<Object, Object> {
  TEXT_AREA("textarea", "Text Field (multi-line)", "string"),
  TEXT("textfield", "Text Field (single line)", "string"),
  SELECT("select", "Select List (single choice)", "option"),
  USER("userpicker", "User Picker (single user)", "user"),
  DATE("datepicker", "Date Picker", "date"),
  DATE_TIME("datetime", "Date Time Picker", "datetime"),
  NUMBER("float", "Number Field", "number");

  static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final String key;
  private final String title;
  private final String schemaType;

  FieldKind(String shortKey, String title, String schemaType) {
    this.key = PREFIX + shortKey;
    this.title = title;
    this.schemaType = schemaType;
  }

  /** Finds a kind by the key Jira gives it. */
  public static Optional<FieldKind> withKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  @Override
  public String getKey() {
    return key;
  }

  /** What Jira's administration calls it. */
  public String title() {
    return title;
  }

  /** What the REST API's field schema calls it. */
  public String schemaType() {
    return schemaType;
  }
}
