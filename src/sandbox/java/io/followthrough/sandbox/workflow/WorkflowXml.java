package io.followthrough.sandbox.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Writes workflows. The OSWorkflow 2.7 on Maven Central writes the actions that steps have in
 * common into each of them as well, so that they become more with every writing; Jira's does not.
 */
final class WorkflowXml {

  private WorkflowXml() {}

  static String of(WorkflowDescriptor descriptor) {
    var xml = new StringWriter();
    descriptor.writeXML(new PrintWriter(xml, true), 0);
    try {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml.toString())));
      elements(document.getElementsByTagName("actions")).forEach(WorkflowXml::eachOnce);
      return write(document);
    } catch (IOException | ParserConfigurationException | SAXException | TransformerException e) {
      throw new IllegalStateException("A workflow could not be written", e);
    }
  }

  /** A step refers to what it has in common with others, and does not repeat it. */
  private static void eachOnce(Element actions) {
    var referred = new HashSet<String>();
    for (var action : elements(actions.getChildNodes())) {
      if (action.getTagName().equals("common-action") && !referred.add(action.getAttribute("id"))) {
        actions.removeChild(action);
      }
    }
    for (var action : elements(actions.getChildNodes())) {
      if (action.getTagName().equals("action") && referred.contains(action.getAttribute("id"))) {
        actions.removeChild(action);
      }
    }
  }

  private static List<Element> elements(NodeList nodes) {
    var elements = new ArrayList<Element>();
    for (var index = 0; index < nodes.getLength(); index++) {
      Node node = nodes.item(index);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static String write(Document document) throws TransformerException {
    var transformer = TransformerFactory.newInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    var xml = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(xml));
    return xml.toString();
  }
}
