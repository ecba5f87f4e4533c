package io.followthrough.sandbox.issue;

import io.followthrough.sandbox.field.StoredValue;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.CustomFieldValue;
import io.followthrough.sandbox.store.Tables.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** Is the SQL of issues: each statement brings issues together with their custom field values. */
final class IssueRows {

  private static final List<Field<?>> COLUMNS =
      List.of(
          Issue.ID,
          Issue.PROJECT_ID,
          Issue.ISSUE_NUMBER,
          Issue.ISSUE_TYPE_ID,
          Issue.SUMMARY,
          Issue.DESCRIPTION,
          Issue.STATUS_ID,
          Issue.PRIORITY_ID,
          Issue.RESOLUTION_ID,
          Issue.ASSIGNEE_KEY,
          Issue.REPORTER_KEY,
          Issue.CREATOR_KEY,
          Issue.CREATED,
          Issue.UPDATED,
          Issue.DUE_DATE,
          Issue.RESOLVED,
          Issue.PARENT_ID,
          Issue.WORKFLOW_ENTRY_ID,
          CustomFieldValue.FIELD_ID,
          CustomFieldValue.STRING_VALUE,
          CustomFieldValue.TEXT_VALUE,
          CustomFieldValue.NUMBER_VALUE,
          CustomFieldValue.DATE_VALUE);

  private final Store store;
  private final Surroundings around;

  IssueRows(Store store, Surroundings around) {
    this.store = store;
    this.around = around;
  }

  /** The issues of which a condition holds, by their ids. */
  List<SandboxIssue> where(Condition condition) {
    var found = new LinkedHashMap<Long, SandboxIssue>();
    store
        .sql()
        .select(COLUMNS)
        .from(Issue.TABLE)
        .leftJoin(CustomFieldValue.TABLE)
        .on(CustomFieldValue.ISSUE_ID.eq(Issue.ID))
        .where(condition)
        .orderBy(Issue.ID, CustomFieldValue.ID)
        .forEach(
            row -> {
              var issue = found.computeIfAbsent(row.get(Issue.ID), id -> issue(row));
              addValue(issue, row);
            });
    found.values().forEach(SandboxIssue::settle);
    return new ArrayList<>(found.values());
  }

  /**
   * Keeps everyone else from changing an issue until the transaction ends.
   *
   * <p>PostgreSQL's weaker lock lets others meanwhile point at the issue, as a new link or sub-task
   * does, so that they and a transition never wait for one another.
   */
  boolean lock(long issueId) {
    var row = store.sql().select(Issue.ID).from(Issue.TABLE).where(Issue.ID.eq(issueId));
    return store.sql().dialect() == SQLDialect.POSTGRES
        ? row.forNoKeyUpdate().fetchOptional().isPresent()
        : row.forUpdate().fetchOptional().isPresent();
  }

  /** The ids of all issues of a project, in no order. */
  List<Long> idsIn(long projectId) {
    return store
        .sql()
        .select(Issue.ID)
        .from(Issue.TABLE)
        .where(Issue.PROJECT_ID.eq(projectId))
        .fetch(Issue.ID);
  }

  long insert(SandboxIssue issue) {
    return store
        .sql()
        .insertInto(Issue.TABLE)
        .set(Issue.PROJECT_ID, issue.getProjectId())
        .set(Issue.ISSUE_NUMBER, issue.number())
        .set(Issue.ISSUE_TYPE_ID, Long.valueOf(issue.getIssueTypeId()))
        .set(Issue.SUMMARY, issue.getSummary())
        .set(Issue.DESCRIPTION, issue.getDescription())
        .set(Issue.STATUS_ID, number(issue.getStatusId()))
        .set(Issue.PRIORITY_ID, number(issue.getPriorityId()))
        .set(Issue.RESOLUTION_ID, number(issue.getResolutionId()))
        .set(Issue.ASSIGNEE_KEY, issue.getAssigneeId())
        .set(Issue.REPORTER_KEY, issue.getReporterId())
        .set(Issue.CREATOR_KEY, issue.getCreatorId())
        .set(Issue.CREATED, issue.created())
        .set(Issue.UPDATED, issue.updated())
        .set(Issue.DUE_DATE, issue.due())
        .set(Issue.RESOLVED, issue.resolved())
        .set(Issue.WORKFLOW_ENTRY_ID, issue.getWorkflowId())
        .returning(Issue.ID)
        .fetchSingle(Issue.ID);
  }

  void update(SandboxIssue issue) {
    store
        .sql()
        .update(Issue.TABLE)
        .set(Issue.SUMMARY, issue.getSummary())
        .set(Issue.DESCRIPTION, issue.getDescription())
        .set(Issue.STATUS_ID, number(issue.getStatusId()))
        .set(Issue.PRIORITY_ID, number(issue.getPriorityId()))
        .set(Issue.RESOLUTION_ID, number(issue.getResolutionId()))
        .set(Issue.ASSIGNEE_KEY, issue.getAssigneeId())
        .set(Issue.REPORTER_KEY, issue.getReporterId())
        .set(Issue.UPDATED, issue.updated())
        .set(Issue.DUE_DATE, issue.due())
        .set(Issue.RESOLVED, issue.resolved())
        .where(Issue.ID.eq(issue.getId()))
        .execute();
  }

  /** Notes that an issue was changed, in nothing that it holds itself. */
  void touch(long issueId, @Nullable Instant at) {
    store.sql().update(Issue.TABLE).set(Issue.UPDATED, at).where(Issue.ID.eq(issueId)).execute();
  }

  void setParent(long issueId, long parentId) {
    store
        .sql()
        .update(Issue.TABLE)
        .set(Issue.PARENT_ID, parentId)
        .where(Issue.ID.eq(issueId))
        .execute();
  }

  /** The ids of the sub-tasks of an issue, in the order they were made. */
  List<Long> childrenOf(long issueId) {
    return store
        .sql()
        .select(Issue.ID)
        .from(Issue.TABLE)
        .where(Issue.PARENT_ID.eq(issueId))
        .orderBy(Issue.ID)
        .fetch(Issue.ID);
  }

  void delete(Collection<Long> issueIds) {
    store
        .sql()
        .deleteFrom(CustomFieldValue.TABLE)
        .where(CustomFieldValue.ISSUE_ID.in(issueIds))
        .execute();
    // Children first: each points at its parent.
    store
        .sql()
        .deleteFrom(Issue.TABLE)
        .where(Issue.ID.in(issueIds))
        .and(Issue.PARENT_ID.isNotNull())
        .execute();
    store.sql().deleteFrom(Issue.TABLE).where(Issue.ID.in(issueIds)).execute();
  }

  private SandboxIssue issue(Record row) {
    var issue = new SandboxIssue(around);
    issue.identify(row.get(Issue.ID), row.get(Issue.ISSUE_NUMBER));
    issue.become(row.get(Issue.PROJECT_ID), row.get(Issue.ISSUE_TYPE_ID));
    issue.setSummary(row.get(Issue.SUMMARY));
    issue.setDescription(row.get(Issue.DESCRIPTION));
    issue.setStatusId(row.get(Issue.STATUS_ID).toString());
    issue.setPriorityId(text(row.get(Issue.PRIORITY_ID)));
    issue.setResolutionId(text(row.get(Issue.RESOLUTION_ID)));
    issue.setAssigneeId(row.get(Issue.ASSIGNEE_KEY));
    issue.setReporterId(row.get(Issue.REPORTER_KEY));
    issue.createdBy(row.get(Issue.CREATOR_KEY), row.get(Issue.CREATED));
    issue.updatedAt(row.get(Issue.UPDATED));
    issue.setDue(row.get(Issue.DUE_DATE));
    issue.resolvedAt(row.get(Issue.RESOLVED));
    issue.setParentId(row.get(Issue.PARENT_ID));
    issue.setWorkflowId(row.get(Issue.WORKFLOW_ENTRY_ID));
    return issue;
  }

  private void addValue(SandboxIssue issue, Record row) {
    var fieldId = row.get(CustomFieldValue.FIELD_ID);
    if (fieldId == null) {
      return;
    }
    var field = around.fields().withId(fieldId).orElseThrow();
    var stored =
        new StoredValue(
            row.get(CustomFieldValue.STRING_VALUE),
            row.get(CustomFieldValue.TEXT_VALUE),
            row.get(CustomFieldValue.NUMBER_VALUE),
            row.get(CustomFieldValue.DATE_VALUE));
    var value = around.values().load(field, stored);
    if (value != null) {
      issue.read(fieldId, value);
    }
  }

  private static @Nullable Long number(@Nullable String id) {
    return id == null ? null : Long.valueOf(id);
  }

  private static @Nullable String text(@Nullable Long id) {
    return id == null ? null : id.toString();
  }
}
