package io.followthrough.sandbox.page;

import io.followthrough.sandbox.page.look.AuiFiles;
import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/**
 * Fills the sandbox's own templates; every value but {@link SafeHtml} is escaped on its way in.
 *
 * <p>A template that names something that is not there fails instead of printing the name.
 */
public final class Templates {

  private final VelocityEngine engine;
  private final String contextPath;
  private final String staticPath;

  /**
   * @param contextPath where the sandbox is mounted, such as {@code /jira}
   */
  public Templates(String contextPath, AuiFiles files) {
    this.engine = new VelocityEngine(settings());
    this.contextPath = contextPath;
    this.staticPath = contextPath + "/static/" + files.version();
  }

  /** The template of this name, such as {@code issue/view.vm}, filled. */
  public SafeHtml fill(String template, Map<String, ?> values) {
    var context = new VelocityContext();
    context.put("base", contextPath);
    context.put("static", staticPath);
    values.forEach(context::put);
    var handlers = new EventCartridge();
    handlers.addReferenceInsertionEventHandler(new Escaping());
    handlers.attachToContext(context);
    var out = new StringWriter();
    engine.getTemplate("page/" + template, "UTF-8").merge(context, out);
    return new SafeHtml(out.toString());
  }

  private static Properties settings() {
    var settings = new Properties();
    settings.setProperty("resource.loader", "classpath");
    settings.setProperty(
        "classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
    settings.setProperty("classpath.resource.loader.cache", "true");
    settings.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
    settings.setProperty("runtime.references.strict", "true");
    settings.setProperty("velocimacro.library", "page/macros.vm");
    settings.setProperty("velocimacro.arguments.strict", "true");
    settings.setProperty("input.encoding", "UTF-8");
    settings.setProperty("output.encoding", "UTF-8");
    return settings;
  }

  private static final class Escaping implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
      return value == null || value instanceof SafeHtml ? value : escape(value.toString());
    }
  }

  /** A text as it may stand in HTML, inside of an attribute's quotes too. */
  public static String escape(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
