package io.followthrough.sandbox.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Is what somebody asks to be put into an issue, whether through Java, REST or a form.
 *
 * <p>A field that is given without a value is to be emptied; one that is not given stays.
 */
public final class IssueInput implements IssueInputParameters {

  private static final Pattern PICKED = Pattern.compile("\\d{1,2}/\\p{Alpha}+/\\d{2}");

  /** Stands for a text that Jira's date picker would not write, and that is no day at all. */
  private static final String NO_DAY = "-";

  private final Map<String, Given> given = new LinkedHashMap<>();
  private boolean skipScreenCheck;
  private boolean retainExisting = true;
  private boolean applyDefaults;

  /**
   * What was given for one field.
   *
   * @param texts as entered in a form; empty to empty the field
   * @param value what it means, where whoever gave it knew
   */
  record Given(List<String> texts, @Nullable Object value) {

    Given {
      texts = List.copyOf(texts);
    }

    /** The first text, as entered; empty to empty the field. */
    String text() {
      return texts.isEmpty() ? "" : texts.get(0);
    }
  }

  /** Gives a field by its id, in a form's way: ids for constants, names for users. */
  public IssueInput set(String fieldId, String... values) {
    given.put(fieldId, new Given(listOf(values), null));
    return this;
  }

  /**
   * Gives a custom field the value that was read for it already, as from JSON.
   *
   * @param value {@code null} to empty the field
   */
  public IssueInput setValue(String fieldId, @Nullable Object value) {
    given.put(fieldId, new Given(List.of(), value));
    return this;
  }

  /** Empties a field. */
  public IssueInput clear(String fieldId) {
    given.put(fieldId, new Given(List.of(), null));
    return this;
  }

  @Override
  public IssueInput setProjectId(@Nullable Long projectId) {
    return text(Fields.PROJECT, projectId == null ? null : projectId.toString());
  }

  @Override
  public IssueInput setIssueTypeId(@Nullable String issueTypeId) {
    return text(Fields.ISSUE_TYPE, issueTypeId);
  }

  @Override
  public IssueInput setSummary(@Nullable String summary) {
    return text(Fields.SUMMARY, summary);
  }

  @Override
  public IssueInput setDescription(@Nullable String description) {
    return text(Fields.DESCRIPTION, description);
  }

  @Override
  public IssueInput setReporterId(@Nullable String reporterId) {
    return text(Fields.REPORTER, reporterId);
  }

  @Override
  public IssueInput setAssigneeId(@Nullable String assigneeId) {
    return text(Fields.ASSIGNEE, assigneeId);
  }

  /** Takes a day as Jira's date picker writes it by default, {@code 14/Mar/30}, and no other. */
  @Override
  public IssueInput setDueDate(@Nullable String dueDate) {
    var picked = listOf(dueDate);
    given.put(
        Fields.DUE_DATE,
        picked.isEmpty() || PICKED.matcher(dueDate.strip()).matches()
            ? new Given(picked, null)
            : new Given(List.of(NO_DAY), null));
    return this;
  }

  @Override
  public IssueInput setPriorityId(@Nullable String priorityId) {
    return text(Fields.PRIORITY, priorityId);
  }

  public IssueInput setResolutionId(@Nullable String resolutionId) {
    return text(Fields.RESOLUTION, resolutionId);
  }

  @Override
  public IssueInput addCustomFieldValue(Long customFieldId, String... values) {
    return set(Fields.custom(customFieldId), values);
  }

  @Override
  public void setSkipScreenCheck(boolean skipScreenCheck) {
    this.skipScreenCheck = skipScreenCheck;
  }

  @Override
  public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
    this.retainExisting = retain;
  }

  @Override
  public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
    this.applyDefaults = apply;
  }

  IssueInput copy() {
    var copy = new IssueInput();
    copy.given.putAll(given);
    copy.skipScreenCheck = skipScreenCheck;
    copy.retainExisting = retainExisting;
    copy.applyDefaults = applyDefaults;
    return copy;
  }

  Map<String, Given> given() {
    return given;
  }

  /** The trimmed text of a field; empty where it was not given or is to be emptied. */
  String textOf(String fieldId) {
    var found = given.get(fieldId);
    return found == null ? "" : found.text().strip();
  }

  /** Whether a field was given, were it to empty it. */
  public boolean gives(String fieldId) {
    return given.containsKey(fieldId);
  }

  boolean skipsScreenCheck() {
    return skipScreenCheck;
  }

  boolean retainsExisting() {
    return retainExisting;
  }

  boolean appliesDefaults() {
    return applyDefaults;
  }

  private IssueInput text(String fieldId, @Nullable String value) {
    given.put(fieldId, new Given(listOf(value), null));
    return this;
  }

  private static List<String> listOf(@Nullable String... values) {
    return Arrays.stream(values).filter(value -> value != null && !value.isEmpty()).toList();
  }
}
