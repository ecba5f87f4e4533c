package io.followthrough.sandbox.plugin.rest;

import io.followthrough.sandbox.http.RestMounts;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginFault;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import io.followthrough.sandbox.plugin.Visitor;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Loads {@code <rest>}: the resources answer at {@code /rest{path}/{version}} and at {@code
 * /rest{path}/latest}.
 */
public final class RestModules implements ModuleLoader {

  private static final Check PATH =
      (text, bundle) ->
          text.matches("(/[\\w.-]+)+")
              ? Optional.empty()
              : Optional.of("is \"" + text + "\"; it is written as /a or /a/b");
  private static final Check VERSION =
      (text, bundle) ->
          text.matches("[0-9]+(\\.[0-9]+)*")
              ? Optional.empty()
              : Optional.of("is \"" + text + "\"; it is written as 1 or 1.0");
  private static final Tag TAG =
      Tag.module("rest")
          .needs("path", PATH)
          .needs("version", VERSION)
          .may(Tag.named("package").holding(Check.words()));

  private final RestMounts mounts;
  private final Visitor visitor;

  public RestModules(RestMounts mounts, Visitor visitor) {
    this.mounts = mounts;
    this.visitor = visitor;
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    var element = module.element();
    var packages = element.children("package").map(Element::text).toList();
    var classes = new ResourceClasses(plugin).in(packages);
    if (classes.isEmpty()) {
      throw new PluginFault(
          List.of(module.where() + ", <rest>: no class with @Path is in " + packages));
    }
    var servlet = new ServletContainer(PluginResources.of(plugin, classes, visitor));
    var path = element.required("path");
    mounts.mount(List.of(path + "/" + element.required("version"), path + "/latest"), servlet);
    return () -> mounts.unmount(servlet);
  }
}
