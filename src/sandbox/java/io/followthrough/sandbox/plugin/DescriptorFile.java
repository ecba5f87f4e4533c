package io.followthrough.sandbox.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads {@code atlassian-plugin.xml} at the root of a bundle. */
final class DescriptorFile {

  private static final String NAME = "atlassian-plugin.xml";

  private DescriptorFile() {}

  /**
   * The root element.
   *
   * @throws PluginFault where the file is missing or no XML
   */
  static Element read(Bundle bundle) {
    var file = bundle.getEntry(NAME);
    if (file == null) {
      throw new PluginFault(
          List.of("The jar of " + bundle.getSymbolicName() + " has no " + NAME + " at its root"));
    }
    try (var bytes = file.openStream()) {
      var documents = DocumentBuilderFactory.newInstance();
      documents.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = documents.newDocumentBuilder();
      builder.setErrorHandler(null);
      return element(builder.parse(bytes).getDocumentElement());
    } catch (IOException | SAXException e) {
      throw new PluginFault(
          NAME + " of " + bundle.getSymbolicName() + " cannot be read: " + e.getMessage(), e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The JDK has no XML parser that can be made safe", e);
    }
  }

  private static Element element(org.w3c.dom.Element dom) {
    var text = new StringBuilder();
    var children = new ArrayList<Element>();
    for (var node = dom.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof org.w3c.dom.Element child) {
        children.add(element(child));
      } else if (node.getNodeType() == Node.TEXT_NODE
          || node.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(node.getNodeValue());
      }
    }
    return new Element(dom.getTagName(), attributes(dom), text.toString().strip(), children);
  }

  private static Map<String, String> attributes(org.w3c.dom.Element dom) {
    var attributes = new LinkedHashMap<String, String>();
    for (var i = 0; i < dom.getAttributes().getLength(); i++) {
      var attribute = dom.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    return attributes;
  }
}
