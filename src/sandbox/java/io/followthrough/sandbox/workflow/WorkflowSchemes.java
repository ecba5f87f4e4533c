package io.followthrough.sandbox.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import io.followthrough.sandbox.project.SandboxProject;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.WorkflowScheme;
import io.followthrough.sandbox.store.Tables.WorkflowSchemeEntity;
import io.followthrough.sandbox.store.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** Says which workflow the issues of a type have in a project. */
public final class WorkflowSchemes implements WorkflowSchemeManager {

  private static final int NAME_LENGTH = 255;

  /** Stands for every issue type that a scheme does not name. */
  private static final long OTHERS = 0;

  private final Store store;
  private final Workflows workflows;
  private final Cached<Map<Long, Map<Long, String>>> schemes;

  public WorkflowSchemes(Store store, Workflows workflows) {
    this.store = store;
    this.workflows = workflows;
    this.schemes = new Cached<>(store, this::read);
  }

  /** Makes a scheme that gives every type the default workflow, and answers its id. */
  public long create(String name) {
    var checked = Texts.required("The name of a workflow scheme", name, NAME_LENGTH);
    return schemes.change(
        () ->
            store
                .sql()
                .insertInto(WorkflowScheme.TABLE)
                .set(WorkflowScheme.SCHEME_NAME, checked)
                .returning(WorkflowScheme.ID)
                .fetchSingle(WorkflowScheme.ID));
  }

  /** Finds a scheme's id by its name. */
  public Optional<Long> withName(String name) {
    return store
        .sql()
        .select(WorkflowScheme.ID)
        .from(WorkflowScheme.TABLE)
        .where(WorkflowScheme.SCHEME_NAME.eq(name))
        .fetchOptional(WorkflowScheme.ID);
  }

  /**
   * Gives a workflow to the new issues of a type; those that are there stay on theirs.
   *
   * @param issueTypeId {@code null} for every type the scheme does not name
   * @throws IllegalArgumentException where there is no such workflow
   */
  public void map(long schemeId, @Nullable Long issueTypeId, String workflowName) {
    if (!workflows.workflowExists(workflowName)) {
      throw new IllegalArgumentException("There is no workflow named \"" + workflowName + "\"");
    }
    schemes.change(
        () -> {
          store
              .sql()
              .deleteFrom(WorkflowSchemeEntity.TABLE)
              .where(WorkflowSchemeEntity.SCHEME_ID.eq(schemeId))
              .and(isFor(issueTypeId))
              .execute();
          store
              .sql()
              .insertInto(WorkflowSchemeEntity.TABLE)
              .set(WorkflowSchemeEntity.SCHEME_ID, schemeId)
              .set(WorkflowSchemeEntity.ISSUE_TYPE_ID, issueTypeId)
              .set(WorkflowSchemeEntity.WORKFLOW_NAME, workflowName)
              .execute();
        });
  }

  private static Condition isFor(@Nullable Long issueTypeId) {
    return issueTypeId == null
        ? WorkflowSchemeEntity.ISSUE_TYPE_ID.isNull()
        : WorkflowSchemeEntity.ISSUE_TYPE_ID.eq(issueTypeId);
  }

  @Override
  public String getWorkflowName(Project project, String issueType) {
    return workflowFor((SandboxProject) project, Long.parseLong(issueType));
  }

  /** The name of the workflow that new issues of a type get in a project. */
  public String workflowFor(SandboxProject project, long issueTypeId) {
    var schemeId = project.workflowSchemeId();
    if (schemeId == null) {
      return Workflows.DEFAULT;
    }
    var scheme = schemes.get().getOrDefault(schemeId, Map.of());
    return scheme.getOrDefault(issueTypeId, scheme.getOrDefault(OTHERS, Workflows.DEFAULT));
  }

  private Map<Long, Map<Long, String>> read() {
    var read = new HashMap<Long, Map<Long, String>>();
    store
        .sql()
        .select(
            WorkflowSchemeEntity.SCHEME_ID,
            WorkflowSchemeEntity.ISSUE_TYPE_ID,
            WorkflowSchemeEntity.WORKFLOW_NAME)
        .from(WorkflowSchemeEntity.TABLE)
        .forEach(
            row -> {
              var typeId = row.get(WorkflowSchemeEntity.ISSUE_TYPE_ID);
              read.computeIfAbsent(row.get(WorkflowSchemeEntity.SCHEME_ID), id -> new HashMap<>())
                  .put(
                      typeId == null ? OTHERS : typeId,
                      row.get(WorkflowSchemeEntity.WORKFLOW_NAME));
            });
    return read;
  }
}
