package io.followthrough.sandbox.template;

import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** Loads {@code <velocity-allowlist>}: methods of the plugin's own classes, and of no others. */
public final class AllowlistModules implements ModuleLoader {

  private static final Pattern METHOD =
      Pattern.compile("([\\w.$]+)#(\\w+)\\(((?:[\\w.$\\[\\]]+(?: [\\w.$\\[\\]]+)*)?)\\)");
  private static final Tag TAG =
      Tag.module("velocity-allowlist")
          .needs(Tag.named("method").holding(AllowlistModules::problem));

  private final Templates templates;

  public AllowlistModules(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    return templates.allow(plugin, module.element().children("method").map(Element::text).toList());
  }

  private static Optional<String> problem(String text, Bundle bundle) {
    var method = METHOD.matcher(text);
    if (!method.matches()) {
      return Optional.of("is \"" + text + "\"; it is written as a.b.C#m(d.E f.G)");
    }
    try {
      var type = bundle.loadClass(method.group(1));
      if (type.getClassLoader() != bundle.adapt(BundleWiring.class).getClassLoader()) {
        return Optional.of(
            "names " + method.group(1) + "; a plugin may list methods of its own classes only");
      }
      return Arrays.stream(type.getDeclaredMethods())
              .anyMatch(each -> Allowlist.name(type, each, " ").equals(text))
          ? Optional.empty()
          : Optional.of("names " + text + ", but the class declares no such method");
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.of("names the class " + method.group(1) + ", which cannot be loaded: " + e);
    }
  }
}
