package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.xml.sax.SAXException;

/** Reads workflows from XML. */
public final class WorkflowUtil {
  private WorkflowUtil() {}

  public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowDescriptorXml)
      throws FactoryException {
    try (InputStream xml =
        new ByteArrayInputStream(workflowDescriptorXml.getBytes(StandardCharsets.UTF_8))) {
      return WorkflowLoader.load(xml);
    } catch (IOException | SAXException | InvalidWorkflowDescriptorException e) {
      throw new FactoryException("The workflow's XML could not be read", e);
    }
  }
}
