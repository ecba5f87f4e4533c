package io.followthrough.sandbox.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import io.followthrough.sandbox.NotInSandbox;
import java.net.URL;
import java.util.Map;

/** Gives OSWorkflow the sandbox's workflows and its store. */
record Descriptors(Workflows workflows, EntryStore entries) implements Configuration {

  @Override
  public boolean isInitialized() {
    return true;
  }

  @Override
  public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
    return workflows
        .withName(name)
        .map(StoredWorkflow::getDescriptor)
        .orElseThrow(() -> new FactoryException("There is no workflow named " + name));
  }

  @Override
  public String[] getWorkflowNames() {
    return workflows.names().toArray(String[]::new);
  }

  @Override
  public WorkflowStore getWorkflowStore() {
    return entries;
  }

  // --- what the sandbox does elsewhere ---

  @Override
  public String getPersistence() {
    throw new NotInSandbox("Configuration.getPersistence");
  }

  @Override
  public Map getPersistenceArgs() {
    throw new NotInSandbox("Configuration.getPersistenceArgs");
  }

  @Override
  public void load(URL url) {
    throw new NotInSandbox("Configuration.load");
  }

  @Override
  public boolean removeWorkflow(String name) {
    throw new NotInSandbox("Configuration.removeWorkflow");
  }

  @Override
  public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
    throw new NotInSandbox("Configuration.saveWorkflow");
  }
}
