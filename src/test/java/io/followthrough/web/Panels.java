package io.followthrough.web;

import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** Renders the plugin's templates as Jira does: references escaped, only listed methods called. */
public final class Panels {

  private final VelocityEngine velocity = new VelocityEngine();

  public Panels() {
    velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
    velocity.setProperty(
        RuntimeConstants.FILE_RESOURCE_LOADER_PATH, Path.of("src/main/resources").toString());
    velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
    velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
    velocity.setProperty("runtime.references.strict", "true");
    velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, Listed.class.getName());
    velocity.init();
  }

  /** A template below {@code templates/}, filled. */
  public Document render(String template, Map<String, ?> values) {
    var context = new VelocityContext();
    context.put("webResourceManager", new Resources());
    values.forEach(context::put);
    var events = new EventCartridge();
    events.addEventHandler(
        (ReferenceInsertionEventHandler)
            (reference, value) -> value == null ? null : Entities.escape(value.toString()));
    events.attachToContext(context);
    var page = new StringWriter();
    velocity.getTemplate("templates/" + template).merge(context, page);
    return Jsoup.parseBodyFragment(page.toString());
  }

  /** Takes note of nothing. */
  public static final class Resources {

    public void requireResource(String completeKey) {}
  }

  /** Refuses what the descriptor does not list; strict references then fail the rendering. */
  public static final class Listed extends SecureUberspector {

    private static final Set<Class<?>> HOSTS_OWN =
        Set.of(String.class, Boolean.class, Resources.class);

    private final Set<String> listed = Descriptor.read().allowedMethods();

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info info)
        throws Exception {
      var found = super.getMethod(object, name, arguments, info);
      return found != null && allows(object, name, arguments.length) ? found : null;
    }

    private boolean allows(Object object, String name, int arguments) {
      return HOSTS_OWN.contains(object.getClass())
          || object instanceof Iterable
          || Arrays.stream(object.getClass().getMethods())
              .filter(method -> method.getName().equals(name))
              .filter(method -> method.getParameterCount() == arguments)
              .anyMatch(method -> listed.contains(nameOf(method)));
    }

    private static String nameOf(Method method) {
      return method.getDeclaringClass().getName()
          + "#"
          + method.getName()
          + Arrays.stream(method.getParameterTypes())
              .map(Class::getName)
              .collect(Collectors.joining(" ", "(", ")"));
    }
  }
}
