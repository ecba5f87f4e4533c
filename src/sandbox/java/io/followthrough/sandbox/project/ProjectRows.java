package io.followthrough.sandbox.project;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.PermissionScheme;
import io.followthrough.sandbox.store.Tables.Project;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads and writes the rows of projects. */
final class ProjectRows {

  private final Store store;

  ProjectRows(Store store) {
    this.store = store;
  }

  List<ProjectRow> read() {
    return store
        .sql()
        .select(
            Project.ID,
            Project.PROJECT_KEY,
            Project.PROJECT_NAME,
            Project.DESCRIPTION,
            Project.LEAD_KEY,
            Project.PERMISSION_SCHEME_ID,
            Project.WORKFLOW_SCHEME_ID)
        .from(Project.TABLE)
        .orderBy(DSL.lower(Project.PROJECT_NAME))
        .fetch(
            row ->
                new ProjectRow(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    Objects.requireNonNullElse(row.value4(), ""),
                    row.value5(),
                    row.value6(),
                    row.value7()));
  }

  /** The oldest scheme: Jira's "Default Permission Scheme", even where it was renamed. */
  long defaultScheme() {
    return store
        .sql()
        .select(DSL.min(PermissionScheme.ID))
        .from(PermissionScheme.TABLE)
        .fetchOptional(0, Long.class)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no permission scheme for the project. Create one first."));
  }

  long insert(String key, String name, String leadKey, long schemeId) {
    return store
        .sql()
        .insertInto(Project.TABLE)
        .set(Project.PROJECT_KEY, key)
        .set(Project.PROJECT_NAME, name)
        .set(Project.LEAD_KEY, leadKey)
        .set(Project.ISSUE_COUNTER, 0L)
        .set(Project.PERMISSION_SCHEME_ID, schemeId)
        .returningResult(Project.ID)
        .fetchSingle()
        .value1();
  }

  void describe(long projectId, String description) {
    set(projectId, Project.DESCRIPTION, description);
  }

  void setPermissionScheme(long projectId, long schemeId) {
    set(projectId, Project.PERMISSION_SCHEME_ID, schemeId);
  }

  void setWorkflowScheme(long projectId, long schemeId) {
    set(projectId, Project.WORKFLOW_SCHEME_ID, schemeId);
  }

  /** One statement, so that the number read is the number written, in a transaction or not. */
  long nextIssueNumber(long projectId) {
    return store
        .sql()
        .update(Project.TABLE)
        .set(Project.ISSUE_COUNTER, Project.ISSUE_COUNTER.plus(1L))
        .where(Project.ID.eq(projectId))
        .returningResult(Project.ISSUE_COUNTER)
        .fetchOptional(Project.ISSUE_COUNTER)
        .orElseThrow(() -> new IllegalArgumentException("There is no project " + projectId + "."));
  }

  private <T> void set(long projectId, Field<T> column, T value) {
    store.sql().update(Project.TABLE).set(column, value).where(Project.ID.eq(projectId)).execute();
  }
}
