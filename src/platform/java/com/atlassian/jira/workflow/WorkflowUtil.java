package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Reads workflows from XML. */
public final class WorkflowUtil {

  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*(\\[)?[^>]*>");

  private static final Pattern PROLOG = Pattern.compile("\\A\\uFEFF?\\s*(<\\?xml[^>]*\\?>)?");

  private WorkflowUtil() {}

  public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowDescriptorXml)
      throws FactoryException {
    try (InputStream xml =
        new ByteArrayInputStream(
            onBundledDtd(workflowDescriptorXml).getBytes(StandardCharsets.UTF_8))) {
      return WorkflowLoader.load(xml);
    } catch (IOException | SAXException | InvalidWorkflowDescriptorException e) {
      throw new FactoryException("The workflow's XML could not be read: " + e.getMessage(), e);
    }
  }

  /**
   * Jira exports workflows with OSWorkflow 2.8's DTD, which the 2.7 on Maven Central does not carry
   * and would fetch over the network; entities of one's own are refused for the same reason.
   */
  private static String onBundledDtd(String xml) throws FactoryException {
    Matcher declared = DOCTYPE.matcher(xml);
    if (declared.find() && declared.group(1) != null) {
      throw new FactoryException("A workflow's XML must not declare entities of its own");
    }
    String bare = PROLOG.matcher(DOCTYPE.matcher(xml).replaceFirst("")).replaceFirst("");
    return WorkflowDescriptor.XML_HEADER + WorkflowDescriptor.DOCTYPE_DECL + bare;
  }
}
