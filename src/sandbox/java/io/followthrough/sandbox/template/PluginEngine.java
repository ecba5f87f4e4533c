package io.followthrough.sandbox.template;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Reader;
import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.osgi.framework.Bundle;

/** One plugin's Velocity. */
final class PluginEngine {

  private final RuntimeInstance velocity = new EscapingRuntime();
  private final Allowlist allowlist = new Allowlist();
  private final TemplateTexts texts;

  PluginEngine(Bundle bundle, I18nResolver texts) {
    this.texts = new TemplateTexts(texts);
    velocity.setApplicationAttribute(ListedMethods.ALLOWLIST, allowlist);
    velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
    velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, ListedMethods.class.getName());
    velocity.setProperty("userdirective", DisableHtmlEscaping.class.getName());
    velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
    velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "jar");
    velocity.setProperty("jar.resource.loader.instance", new JarTemplates(bundle));
    velocity.setProperty("jar.resource.loader.cache", "true");
    velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
    velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
    velocity.init();
  }

  Allowlist allowlist() {
    return allowlist;
  }

  String render(String template, Map<String, ?> values) {
    var context = new VelocityContext();
    context.put("i18n", texts);
    values.forEach(context::put);
    new Escaping().attachTo(context);
    var page = new StringWriter();
    velocity.getTemplate(template).merge(context, page);
    return page.toString();
  }

  /** Prepares each parsed template for {@link Escaping}. */
  private static final class EscapingRuntime extends RuntimeInstance {

    @Override
    public SimpleNode parse(Reader reader, String templateName, boolean dumpNamespace)
        throws ParseException {
      var root = super.parse(reader, templateName, dumpNamespace);
      StringNode.replaceStrings(root);
      return root;
    }
  }
}
