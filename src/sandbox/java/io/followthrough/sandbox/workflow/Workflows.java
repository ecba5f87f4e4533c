package io.followthrough.sandbox.workflow;

import com.atlassian.jira.event.AbstractWorkflowEvent;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.constant.SandboxStatus;
import io.followthrough.sandbox.constant.Statuses;
import io.followthrough.sandbox.event.Events;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables.Workflow;
import io.followthrough.sandbox.store.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps workflows as the XML Jira exports, read once and then served from memory. */
public final class Workflows implements WorkflowManager {

  /** The workflow of a project nobody gave another one. */
  public static final String DEFAULT = "jira";

  private static final int NAME_LENGTH = 255;

  /** Kinds of parts that OSWorkflow knows besides classes: scripts and remote objects. */
  private static final Pattern FOREIGN =
      Pattern.compile("type\\s*=\\s*[\"'](beanshell|bsf|jndi|local-ejb|remote-ejb)[\"']");

  private final Store store;
  private final Statuses statuses;
  private final Events events;
  private final Drafts drafts;
  private final Cached<Map<String, StoredWorkflow>> known;

  public Workflows(Store store, Statuses statuses, Events events) {
    this.store = store;
    this.statuses = statuses;
    this.events = events;
    this.drafts = new Drafts(store);
    this.known = new Cached<>(store, this::readAll);
  }

  @Override
  public boolean workflowExists(String name) {
    return known.get().containsKey(name);
  }

  /** {@code null} where there is none of that name. */
  @Override
  public @Nullable JiraWorkflow getWorkflow(String name) {
    return known.get().get(name);
  }

  /**
   * @throws IllegalArgumentException where the name is taken or the workflow cannot be run
   */
  @Override
  public void createWorkflow(ApplicationUser user, JiraWorkflow workflow) {
    create(workflow.getName(), WorkflowXml.of(workflow.getDescriptor()));
  }

  /** Only the workflow that comes with Jira is, and it cannot be changed. */
  @Override
  public boolean isSystemWorkflow(JiraWorkflow workflow) {
    return workflow.getName().equals(DEFAULT);
  }

  /** A copy of its own each time; {@code null} where nobody is changing the workflow. */
  @Override
  public @Nullable JiraWorkflow getDraftWorkflow(String parentWorkflowName) {
    return drafts
        .of(parentWorkflowName)
        .map(xml -> new Draft(parentWorkflowName, read(parentWorkflowName, xml)))
        .orElse(null);
  }

  /**
   * @throws IllegalArgumentException where there is no such workflow, no project uses it, or it
   *     comes with Jira
   * @throws IllegalStateException where there is a draft already
   */
  @Override
  public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName) {
    var parent = known.get().get(parentWorkflowName);
    if (parent == null || isSystemWorkflow(parent) || !drafts.isActive(parentWorkflowName)) {
      throw new IllegalArgumentException(
          "There is no active workflow \"" + parentWorkflowName + "\" to make a draft of");
    }
    drafts.begin(parentWorkflowName, WorkflowXml.of(parent.getDescriptor()));
    return Objects.requireNonNull(getDraftWorkflow(parentWorkflowName));
  }

  /**
   * Keeps what was changed of a draft.
   *
   * @throws IllegalArgumentException where it cannot be run
   */
  @Override
  public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
    if (!(workflow instanceof Draft)) {
      throw new NotInSandbox("WorkflowManager.updateWorkflow of a workflow that is no draft");
    }
    var xml = WorkflowXml.of(workflow.getDescriptor());
    check(workflow.getName(), xml);
    drafts.change(workflow.getName(), xml);
  }

  /**
   * Publishes a draft.
   *
   * @throws IllegalArgumentException where there is none
   */
  @Override
  public void overwriteActiveWorkflow(ApplicationUser user, String workflowName) {
    var xml =
        drafts
            .of(workflowName)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no draft of the workflow \"" + workflowName + "\""));
    var published =
        store.inTransaction(
            () -> {
              drafts.delete(workflowName);
              return replace(workflowName, xml);
            });
    events.publish(new AbstractWorkflowEvent(published));
  }

  /** Answers whether there was one. */
  @Override
  public boolean deleteDraftWorkflow(String parentWorkflowName) {
    return drafts.delete(parentWorkflowName);
  }

  /**
   * Keeps a new workflow.
   *
   * @param xml an OSWorkflow descriptor, as Jira exports it
   * @throws IllegalArgumentException where the name is taken or the workflow cannot be run
   */
  public StoredWorkflow create(String name, String xml) {
    if (workflowExists(name)) {
      throw new IllegalArgumentException("A workflow named \"" + name + "\" exists already");
    }
    check(name, xml);
    known.change(
        () ->
            store
                .sql()
                .insertInto(Workflow.TABLE)
                .set(Workflow.WORKFLOW_NAME, name)
                .set(Workflow.DESCRIPTOR, xml)
                .execute());
    return withName(name).orElseThrow();
  }

  /** Keeps Jira's default workflow where it is not there yet. */
  public void createDefault() {
    if (!workflowExists(DEFAULT)) {
      try (var xml = Workflows.class.getResourceAsStream("jira-workflow.xml")) {
        create(DEFAULT, new String(xml.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("Jira's default workflow could not be read", e);
      }
    }
  }

  /**
   * Puts another descriptor under the name of a workflow.
   *
   * @throws IllegalArgumentException where there is none of that name or the new one cannot be run
   */
  public StoredWorkflow replace(String name, String xml) {
    check(name, xml);
    int changed =
        known.change(
            () ->
                store
                    .sql()
                    .update(Workflow.TABLE)
                    .set(Workflow.DESCRIPTOR, xml)
                    .where(Workflow.WORKFLOW_NAME.eq(name))
                    .execute());
    if (changed == 0) {
      throw new IllegalArgumentException("There is no workflow named \"" + name + "\"");
    }
    return withName(name).orElseThrow();
  }

  private void check(String name, String xml) {
    Texts.required("The name of a workflow", name, NAME_LENGTH);
    var foreign = FOREIGN.matcher(xml);
    if (foreign.find()) {
      throw new IllegalArgumentException(
          "The workflow \""
              + name
              + "\" cannot be kept: it has a part of type "
              + foreign.group(1)
              + ", and Jira runs classes only");
    }
    new WorkflowCheck(name, read(name, xml), statuses).run();
  }

  public Optional<StoredWorkflow> withName(String name) {
    return Optional.ofNullable(known.get().get(name));
  }

  /** The statuses that issues with a workflow can have, in the order of its steps. */
  public List<SandboxStatus> statusesOf(String name) {
    List<?> steps = withName(name).orElseThrow().getDescriptor().getSteps();
    return steps.stream()
        .map(step -> StepStatus.of((StepDescriptor) step))
        .filter(Objects::nonNull)
        .map(id -> statuses.withId(id).orElseThrow())
        .distinct()
        .toList();
  }

  /** All names, in their order. */
  public List<String> names() {
    return List.copyOf(known.get().keySet());
  }

  private Map<String, StoredWorkflow> readAll() {
    var read = new TreeMap<String, StoredWorkflow>();
    store
        .sql()
        .select(Workflow.ID, Workflow.WORKFLOW_NAME, Workflow.DESCRIPTOR)
        .from(Workflow.TABLE)
        .forEach(
            row -> {
              var name = row.get(Workflow.WORKFLOW_NAME);
              var descriptor = read(name, row.get(Workflow.DESCRIPTOR));
              read.put(name, new StoredWorkflow(row.get(Workflow.ID), name, descriptor));
            });
    return read;
  }

  private static WorkflowDescriptor read(String name, String xml) {
    try {
      return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
    } catch (FactoryException e) {
      throw new IllegalArgumentException(
          "The workflow \"" + name + "\" cannot be read: " + e.getMessage(), e);
    }
  }
}
