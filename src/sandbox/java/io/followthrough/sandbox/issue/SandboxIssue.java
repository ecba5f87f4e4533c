package io.followthrough.sandbox.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.followthrough.sandbox.constant.SandboxIssueType;
import io.followthrough.sandbox.constant.SandboxPriority;
import io.followthrough.sandbox.constant.SandboxResolution;
import io.followthrough.sandbox.constant.SandboxStatus;
import io.followthrough.sandbox.project.SandboxProject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An issue as read at one moment; what is set on it reaches nobody until it is stored.
 *
 * <p>Not meant for more than one thread: everyone who asks for an issue gets an object of his own.
 */
public final class SandboxIssue implements MutableIssue {

  private final Surroundings around;
  private final Set<String> touched = new LinkedHashSet<>();
  private final Map<Long, Object> values;

  private long id;
  private long projectId;
  private long number;
  private long typeId;
  private String summary = "";
  private @Nullable String description;
  private @Nullable Long statusId;
  private @Nullable Long priorityId;
  private @Nullable Long resolutionId;
  private @Nullable String assigneeKey;
  private @Nullable String reporterKey;
  private @Nullable String creatorKey;
  private @Nullable Instant created;
  private @Nullable Instant updated;
  private @Nullable LocalDate due;
  private @Nullable Instant resolved;
  private @Nullable Long parentId;
  private long workflowEntryId;

  SandboxIssue(Surroundings around) {
    this.around = around;
    this.values = new HashMap<>();
  }

  /** Copies an issue, to be changed while the original stays as it was read. */
  public SandboxIssue copy() {
    var copy = new SandboxIssue(around);
    copy.id = id;
    copy.projectId = projectId;
    copy.number = number;
    copy.typeId = typeId;
    copy.summary = summary;
    copy.description = description;
    copy.statusId = statusId;
    copy.priorityId = priorityId;
    copy.resolutionId = resolutionId;
    copy.assigneeKey = assigneeKey;
    copy.reporterKey = reporterKey;
    copy.creatorKey = creatorKey;
    copy.created = created;
    copy.updated = updated;
    copy.due = due;
    copy.resolved = resolved;
    copy.parentId = parentId;
    copy.workflowEntryId = workflowEntryId;
    copy.values.putAll(values);
    return copy;
  }

  // --- what it is ---

  /** {@code null} until it is stored. */
  @Override
  public @Nullable Long getId() {
    return id == 0 ? null : id;
  }

  /** {@code null} until it is stored. */
  @Override
  public @Nullable String getKey() {
    return number == 0 ? null : getProjectObject().key() + "-" + number;
  }

  public long number() {
    return number;
  }

  @Override
  public Long getProjectId() {
    return projectId;
  }

  @Override
  public SandboxProject getProjectObject() {
    return around.projects().withId(projectId).orElseThrow();
  }

  @Override
  public String getIssueTypeId() {
    return Long.toString(typeId);
  }

  @Override
  public SandboxIssueType getIssueType() {
    return around.types().withId(typeId).orElseThrow();
  }

  @Override
  public boolean isSubTask() {
    return getIssueType().isSubTask();
  }

  @Override
  public @Nullable Long getParentId() {
    return parentId;
  }

  @Override
  public String getSummary() {
    return summary;
  }

  @Override
  public @Nullable String getDescription() {
    return description;
  }

  @Override
  public @Nullable String getStatusId() {
    return text(statusId);
  }

  @Override
  public @Nullable SandboxStatus getStatus() {
    return statusId == null ? null : around.statuses().withId(statusId).orElseThrow();
  }

  @Override
  public @Nullable String getResolutionId() {
    return text(resolutionId);
  }

  @Override
  public @Nullable SandboxResolution getResolution() {
    return resolutionId == null ? null : around.resolutions().withId(resolutionId).orElseThrow();
  }

  public @Nullable String getPriorityId() {
    return text(priorityId);
  }

  @Override
  public @Nullable SandboxPriority getPriority() {
    return priorityId == null ? null : around.priorities().withId(priorityId).orElseThrow();
  }

  @Override
  public @Nullable String getAssigneeId() {
    return assigneeKey;
  }

  @Override
  public @Nullable ApplicationUser getAssignee() {
    return user(assigneeKey);
  }

  @Override
  public @Nullable String getReporterId() {
    return reporterKey;
  }

  @Override
  public @Nullable ApplicationUser getReporter() {
    return user(reporterKey);
  }

  public @Nullable String getCreatorId() {
    return creatorKey;
  }

  public @Nullable ApplicationUser getCreator() {
    return user(creatorKey);
  }

  @Override
  public @Nullable Timestamp getCreated() {
    return timestamp(created);
  }

  @Override
  public @Nullable Timestamp getUpdated() {
    return timestamp(updated);
  }

  /** The day's first moment in Jira's zone. */
  @Override
  public @Nullable Timestamp getDueDate() {
    return due == null ? null : Timestamp.from(due.atStartOfDay(around.dates().zone()).toInstant());
  }

  /** The day it is due, free of any zone. */
  public @Nullable LocalDate due() {
    return due;
  }

  @Override
  public @Nullable Timestamp getResolutionDate() {
    return timestamp(resolved);
  }

  @Override
  public @Nullable Object getCustomFieldValue(CustomField customField) {
    return values.get(customField.getIdAsLong());
  }

  /** The values of its custom fields by the fields' ids; a field without one is not in it. */
  public Map<Long, Object> customFieldValues() {
    return Map.copyOf(values);
  }

  /** Where it stands in its workflow. */
  public long getWorkflowId() {
    return workflowEntryId;
  }

  // --- what may be changed before it is stored; the fields' ids are noted ---

  public void setSummary(String summary) {
    this.summary = summary;
    touched.add(Fields.SUMMARY);
  }

  public void setDescription(@Nullable String description) {
    this.description = description;
    touched.add(Fields.DESCRIPTION);
  }

  public void setStatusId(String statusId) {
    this.statusId = Long.valueOf(statusId);
    touched.add(Fields.STATUS);
  }

  public void setPriorityId(@Nullable String priorityId) {
    this.priorityId = number(priorityId);
    touched.add(Fields.PRIORITY);
  }

  public void setResolutionId(@Nullable String resolutionId) {
    this.resolutionId = number(resolutionId);
    touched.add(Fields.RESOLUTION);
  }

  public void setAssigneeId(@Nullable String userKey) {
    this.assigneeKey = userKey;
    touched.add(Fields.ASSIGNEE);
  }

  public void setReporterId(@Nullable String userKey) {
    this.reporterKey = userKey;
    touched.add(Fields.REPORTER);
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
    touched.add(Fields.DUE_DATE);
  }

  /** Sets the value of a custom field, or empties it. */
  public void setCustomFieldValue(CustomField field, @Nullable Object value) {
    if (value == null) {
      values.remove(field.getIdAsLong());
    } else {
      values.put(field.getIdAsLong(), value);
    }
    touched.add(field.getId());
  }

  public void setParentId(@Nullable Long parentId) {
    this.parentId = parentId;
  }

  public void setWorkflowId(long entryId) {
    this.workflowEntryId = entryId;
  }

  /** The ids of the fields somebody set. */
  public Set<String> touched() {
    return touched;
  }

  /** Takes over one field as it is in another issue. */
  void take(String fieldId, SandboxIssue other) {
    switch (fieldId) {
      case Fields.SUMMARY -> setSummary(other.summary);
      case Fields.DESCRIPTION -> setDescription(other.description);
      case Fields.PRIORITY -> setPriorityId(other.getPriorityId());
      case Fields.RESOLUTION -> setResolutionId(other.getResolutionId());
      case Fields.ASSIGNEE -> setAssigneeId(other.assigneeKey);
      case Fields.REPORTER -> setReporterId(other.reporterKey);
      case Fields.DUE_DATE -> setDue(other.due);
      default -> {
        var field = around.fields().withId(fieldId).orElseThrow();
        setCustomFieldValue(field, other.getCustomFieldValue(field));
      }
    }
  }

  // --- what only the store sets ---

  /** Takes a custom field's value as it was read. */
  void read(long fieldId, Object value) {
    values.put(fieldId, value);
  }

  void become(long projectId, long typeId) {
    this.projectId = projectId;
    this.typeId = typeId;
  }

  void identify(long id, long number) {
    this.id = id;
    this.number = number;
  }

  void createdBy(@Nullable String creatorKey, Instant created) {
    this.creatorKey = creatorKey;
    this.created = created;
  }

  void updatedAt(Instant updated) {
    this.updated = updated;
  }

  void resolvedAt(@Nullable Instant resolved) {
    this.resolved = resolved;
  }

  @Nullable Instant resolved() {
    return resolved;
  }

  @Nullable Instant created() {
    return created;
  }

  @Nullable Instant updated() {
    return updated;
  }

  /** Forgets what was set: it is stored now. */
  void settle() {
    touched.clear();
  }

  @Override
  public String toString() {
    var key = getKey();
    return key == null ? "an issue not stored yet" : key;
  }

  private @Nullable ApplicationUser user(@Nullable String key) {
    return around.users().getUserByKey(key);
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static @Nullable String text(@Nullable Long id) {
    return id == null ? null : id.toString();
  }

  private static @Nullable Long number(@Nullable String id) {
    return id == null ? null : Long.valueOf(id);
  }
}
