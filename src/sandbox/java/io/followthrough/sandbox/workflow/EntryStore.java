package io.followthrough.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.OsCurrentstep;
import io.followthrough.sandbox.store.Tables.OsHistorystep;
import io.followthrough.sandbox.store.Tables.OsWfentry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps where each issue stands in its workflow, in Jira's tables.
 *
 * <p>Each engine has one of its own, which knows the step that engine led to.
 */
final class EntryStore implements WorkflowStore {

  private static final long[] NO_STEPS = {};

  private final Store store;
  private final PropertySet properties =
      (PropertySet)
          Proxy.newProxyInstance(
              PropertySet.class.getClassLoader(),
              new Class<?>[] {PropertySet.class},
              (proxy, method, arguments) -> {
                throw new NotInSandbox("PropertySet." + method.getName());
              });

  private @Nullable Step created;

  EntryStore(Store store) {
    this.store = store;
  }

  @Override
  public void init(Map settings) {
    // Everything this store needs came through its constructor.
  }

  @Override
  public PropertySet getPropertySet(long entryId) {
    return properties;
  }

  @Override
  public void setEntryState(long entryId, int state) {
    store
        .sql()
        .update(OsWfentry.TABLE)
        .set(OsWfentry.STATE, state)
        .where(OsWfentry.ID.eq(entryId))
        .execute();
  }

  @Override
  public WorkflowEntry createEntry(String workflowName) {
    var id =
        store
            .sql()
            .insertInto(OsWfentry.TABLE)
            .set(OsWfentry.WORKFLOW_NAME, workflowName)
            .set(OsWfentry.STATE, WorkflowEntry.CREATED)
            .returning(OsWfentry.ID)
            .fetchOne(OsWfentry.ID);
    return new SimpleWorkflowEntry(id, workflowName, WorkflowEntry.CREATED);
  }

  @Override
  public WorkflowEntry findEntry(long entryId) throws StoreException {
    var row =
        store
            .sql()
            .select(OsWfentry.WORKFLOW_NAME, OsWfentry.STATE)
            .from(OsWfentry.TABLE)
            .where(OsWfentry.ID.eq(entryId))
            .fetchOne();
    if (row == null) {
      throw new StoreException("There is no workflow entry " + entryId);
    }
    return new SimpleWorkflowEntry(
        entryId, row.get(OsWfentry.WORKFLOW_NAME), row.get(OsWfentry.STATE));
  }

  @Override
  public Step createCurrentStep(
      long entryId,
      int stepId,
      @Nullable String owner,
      Date startDate,
      @Nullable Date dueDate,
      @Nullable String status,
      long @Nullable [] previousIds) {
    var id =
        store
            .sql()
            .insertInto(OsCurrentstep.TABLE)
            .set(OsCurrentstep.ENTRY_ID, entryId)
            .set(OsCurrentstep.STEP_ID, stepId)
            .set(OsCurrentstep.OWNER, owner)
            .set(OsCurrentstep.START_DATE, instant(startDate))
            .set(OsCurrentstep.DUE_DATE, instant(dueDate))
            .set(OsCurrentstep.STATUS, status)
            .returning(OsCurrentstep.ID)
            .fetchOne(OsCurrentstep.ID);
    created =
        new SimpleStep(
            id, entryId, stepId, 0, owner, startDate, dueDate, null, status, NO_STEPS, null);
    return created;
  }

  @Override
  public List<Step> findCurrentSteps(long entryId) {
    return store
        .sql()
        .select(
            OsCurrentstep.ID,
            OsCurrentstep.STEP_ID,
            OsCurrentstep.ACTION_ID,
            OsCurrentstep.OWNER,
            OsCurrentstep.START_DATE,
            OsCurrentstep.DUE_DATE,
            OsCurrentstep.FINISH_DATE,
            OsCurrentstep.STATUS,
            OsCurrentstep.CALLER)
        .from(OsCurrentstep.TABLE)
        .where(OsCurrentstep.ENTRY_ID.eq(entryId))
        .orderBy(OsCurrentstep.ID)
        .fetch(
            row ->
                new SimpleStep(
                    row.get(OsCurrentstep.ID),
                    entryId,
                    row.get(OsCurrentstep.STEP_ID),
                    actionId(row.get(OsCurrentstep.ACTION_ID)),
                    row.get(OsCurrentstep.OWNER),
                    date(row.get(OsCurrentstep.START_DATE)),
                    date(row.get(OsCurrentstep.DUE_DATE)),
                    date(row.get(OsCurrentstep.FINISH_DATE)),
                    row.get(OsCurrentstep.STATUS),
                    NO_STEPS,
                    row.get(OsCurrentstep.CALLER)));
  }

  @Override
  public List<Step> findHistorySteps(long entryId) {
    return store
        .sql()
        .select(
            OsHistorystep.ID,
            OsHistorystep.STEP_ID,
            OsHistorystep.ACTION_ID,
            OsHistorystep.OWNER,
            OsHistorystep.START_DATE,
            OsHistorystep.DUE_DATE,
            OsHistorystep.FINISH_DATE,
            OsHistorystep.STATUS,
            OsHistorystep.CALLER)
        .from(OsHistorystep.TABLE)
        .where(OsHistorystep.ENTRY_ID.eq(entryId))
        .orderBy(OsHistorystep.ID.desc())
        .fetch(
            row ->
                new SimpleStep(
                    row.get(OsHistorystep.ID),
                    entryId,
                    row.get(OsHistorystep.STEP_ID),
                    actionId(row.get(OsHistorystep.ACTION_ID)),
                    row.get(OsHistorystep.OWNER),
                    date(row.get(OsHistorystep.START_DATE)),
                    date(row.get(OsHistorystep.DUE_DATE)),
                    date(row.get(OsHistorystep.FINISH_DATE)),
                    row.get(OsHistorystep.STATUS),
                    NO_STEPS,
                    row.get(OsHistorystep.CALLER)));
  }

  @Override
  public Step markFinished(
      Step step, int actionId, Date finishDate, @Nullable String status, @Nullable String caller) {
    store
        .sql()
        .update(OsCurrentstep.TABLE)
        .set(OsCurrentstep.ACTION_ID, actionId)
        .set(OsCurrentstep.FINISH_DATE, instant(finishDate))
        .set(OsCurrentstep.STATUS, status)
        .set(OsCurrentstep.CALLER, caller)
        .where(OsCurrentstep.ID.eq(step.getId()))
        .execute();
    var finished = (SimpleStep) step;
    finished.setActionId(actionId);
    finished.setFinishDate(finishDate);
    finished.setStatus(status);
    finished.setCaller(caller);
    return finished;
  }

  @Override
  public void moveToHistory(Step step) {
    store.sql().deleteFrom(OsCurrentstep.TABLE).where(OsCurrentstep.ID.eq(step.getId())).execute();
    store
        .sql()
        .insertInto(OsHistorystep.TABLE)
        .set(OsHistorystep.ID, step.getId())
        .set(OsHistorystep.ENTRY_ID, step.getEntryId())
        .set(OsHistorystep.STEP_ID, step.getStepId())
        .set(OsHistorystep.ACTION_ID, step.getActionId())
        .set(OsHistorystep.OWNER, step.getOwner())
        .set(OsHistorystep.START_DATE, instant(step.getStartDate()))
        .set(OsHistorystep.DUE_DATE, instant(step.getDueDate()))
        .set(OsHistorystep.FINISH_DATE, instant(step.getFinishDate()))
        .set(OsHistorystep.STATUS, step.getStatus())
        .set(OsHistorystep.CALLER, step.getCaller())
        .execute();
  }

  @Override
  @SuppressWarnings("deprecation")
  public List query(WorkflowQuery query) {
    throw new NotInSandbox("WorkflowStore.query");
  }

  @Override
  public List query(WorkflowExpressionQuery query) {
    throw new NotInSandbox("WorkflowStore.query");
  }

  /** The step that the engine of this store led to last. */
  Step created() {
    return Objects.requireNonNull(created, "no step was created yet");
  }

  /** The name of the workflow an issue is in. */
  String workflowOf(long entryId) {
    return store
        .sql()
        .select(OsWfentry.WORKFLOW_NAME)
        .from(OsWfentry.TABLE)
        .where(OsWfentry.ID.eq(entryId))
        .fetchSingle(OsWfentry.WORKFLOW_NAME);
  }

  /** Forgets where issues stand that are being deleted. */
  void forget(Collection<Long> entryIds) {
    store
        .sql()
        .deleteFrom(OsCurrentstep.TABLE)
        .where(OsCurrentstep.ENTRY_ID.in(entryIds))
        .execute();
    store
        .sql()
        .deleteFrom(OsHistorystep.TABLE)
        .where(OsHistorystep.ENTRY_ID.in(entryIds))
        .execute();
    store.sql().deleteFrom(OsWfentry.TABLE).where(OsWfentry.ID.in(entryIds)).execute();
  }

  private static int actionId(@Nullable Integer stored) {
    return stored == null ? 0 : stored;
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
