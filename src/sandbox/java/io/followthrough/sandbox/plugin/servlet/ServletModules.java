package io.followthrough.sandbox.plugin.servlet;

import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import jakarta.servlet.http.HttpServlet;
import java.util.Optional;
import java.util.stream.Collectors;

/** Loads {@code <servlet>}. */
public final class ServletModules implements ModuleLoader {

  private static final Check PATTERN =
      (text, bundle) ->
          text.matches("(/[\\w.-]+)+(/\\*)?")
              ? Optional.empty()
              : Optional.of("is \"" + text + "\"; it is written as /a or /a/*");
  private static final Tag TAG =
      Tag.module("servlet")
          .needs("class", Check.classOf(HttpServlet.class))
          .needs(Tag.named("url-pattern").holding(PATTERN))
          .may(
              Tag.named("init-param")
                  .needs(Tag.named("param-name").holding(Check.words()))
                  .needs(Tag.named("param-value").holding(Check.text())));

  private final PluginServlets servlets;

  public ServletModules(PluginServlets servlets) {
    this.servlets = servlets;
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    var element = module.element();
    return servlets.add(
        module.completeKey(),
        plugin.create(element.required("class"), HttpServlet.class),
        element.children("url-pattern").map(Element::text).toList(),
        element
            .children("init-param")
            .collect(
                Collectors.toMap(
                    parameter -> text(parameter, "param-name"),
                    parameter -> text(parameter, "param-value"))));
  }

  private static String text(Element element, String child) {
    return element.child(child).map(Element::text).orElseThrow();
  }
}
