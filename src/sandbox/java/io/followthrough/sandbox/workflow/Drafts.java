package io.followthrough.sandbox.workflow;

import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.Project;
import io.followthrough.sandbox.store.Tables.WorkflowDraft;
import io.followthrough.sandbox.store.Tables.WorkflowSchemeEntity;
import java.util.Optional;
import org.jooq.exception.IntegrityConstraintViolationException;

/** Keeps the drafts of workflows as XML, one for each at most. */
final class Drafts {

  private final Store store;

  Drafts(Store store) {
    this.store = store;
  }

  /** Whether a project uses a workflow. */
  boolean isActive(String workflowName) {
    return store
            .sql()
            .selectCount()
            .from(Project.TABLE)
            .join(WorkflowSchemeEntity.TABLE)
            .on(WorkflowSchemeEntity.SCHEME_ID.eq(Project.WORKFLOW_SCHEME_ID))
            .where(WorkflowSchemeEntity.WORKFLOW_NAME.eq(workflowName))
            .fetchSingle()
            .value1()
        > 0;
  }

  Optional<String> of(String workflowName) {
    return store
        .sql()
        .select(WorkflowDraft.DESCRIPTOR)
        .from(WorkflowDraft.TABLE)
        .where(WorkflowDraft.WORKFLOW_NAME.eq(workflowName))
        .fetchOptional(WorkflowDraft.DESCRIPTOR);
  }

  /**
   * @throws IllegalStateException where there is one already
   */
  void begin(String workflowName, String xml) {
    try {
      store
          .sql()
          .insertInto(WorkflowDraft.TABLE)
          .set(WorkflowDraft.WORKFLOW_NAME, workflowName)
          .set(WorkflowDraft.DESCRIPTOR, xml)
          .execute();
    } catch (IntegrityConstraintViolationException e) {
      throw new IllegalStateException(
          "There is a draft of the workflow \"" + workflowName + "\" already", e);
    }
  }

  /**
   * @throws IllegalArgumentException where there is none
   */
  void change(String workflowName, String xml) {
    var changed =
        store
            .sql()
            .update(WorkflowDraft.TABLE)
            .set(WorkflowDraft.DESCRIPTOR, xml)
            .where(WorkflowDraft.WORKFLOW_NAME.eq(workflowName))
            .execute();
    if (changed == 0) {
      throw new IllegalArgumentException(
          "There is no draft of the workflow \"" + workflowName + "\"");
    }
  }

  /** Answers whether there was one. */
  boolean delete(String workflowName) {
    return store
            .sql()
            .deleteFrom(WorkflowDraft.TABLE)
            .where(WorkflowDraft.WORKFLOW_NAME.eq(workflowName))
            .execute()
        > 0;
  }
}
