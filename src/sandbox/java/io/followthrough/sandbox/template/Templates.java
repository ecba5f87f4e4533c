package io.followthrough.sandbox.template;

import com.atlassian.sal.api.message.I18nResolver;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.Registration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/** Renders the templates of plugins, each with its own engine and allowlist. */
public final class Templates {

  private final I18nResolver texts;
  private final Map<Bundle, PluginEngine> engines = new ConcurrentHashMap<>();

  public Templates(I18nResolver texts) {
    this.texts = texts;
  }

  /**
   * Renders a template of a plugin; {@code $i18n} is there besides the values.
   *
   * @param template its path in the plugin's jar
   */
  public String render(EnabledPlugin plugin, String template, Map<String, ?> values) {
    return render(plugin.bundle(), template, values);
  }

  String render(Bundle bundle, String template, Map<String, ?> values) {
    return engine(bundle).render(template, values);
  }

  /** Text made safe to stand in HTML, between tags or in an attribute. */
  public static String escape(String text) {
    return Escaping.escape(text);
  }

  /** Lets a plugin's templates call methods, each written as {@code a.b.C#m(d.E f.G)}. */
  Registration allow(EnabledPlugin plugin, Collection<String> methods) {
    engine(plugin.bundle()).allowlist().add(methods);
    return () -> engines.remove(plugin.bundle());
  }

  /** Lets go of a plugin's engine; the next rendering makes a new one. */
  public void forget(EnabledPlugin plugin) {
    engines.remove(plugin.bundle());
  }

  private PluginEngine engine(Bundle bundle) {
    return engines.computeIfAbsent(bundle, key -> new PluginEngine(key, texts));
  }
}
