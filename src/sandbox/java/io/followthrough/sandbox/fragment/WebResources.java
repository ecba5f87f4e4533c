package io.followthrough.sandbox.fragment;

import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** Loads {@code <web-resource>}: styles, scripts and pictures that plugins bring to pages. */
public final class WebResources implements ModuleLoader {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "gif", "image/gif",
          "jpg", "image/jpeg",
          "woff", "font/woff",
          "woff2", "font/woff2");

  /** What every page of the sandbox has, AUI and jQuery, need not be asked for. */
  private static final Set<String> HOSTS = Set.of("com.atlassian.auiplugin", "jira.webresources");

  private static final Check DEPENDENCY =
      (text, bundle) ->
          text.matches("[\\w.-]+:[\\w.-]+")
              ? Optional.empty()
              : Optional.of("is \"" + text + "\"; it is written as plugin-key:module-key");
  private static final Tag TAG =
      Tag.module("web-resource")
          .may(Tag.named("context").holding(Check.words()))
          .may(Tag.named("dependency").holding(DEPENDENCY))
          .needs(Tag.resource("download"));

  private final Map<String, Loaded> resources = new ConcurrentHashMap<>();

  /**
   * A file a page has to name.
   *
   * @param url below the host, with the version of its content
   */
  public record Link(String url) {

    public boolean isStyle() {
      return isNamed("css");
    }

    public boolean isScript() {
      return isNamed("js");
    }

    private boolean isNamed(String extension) {
      return url.contains("." + extension + "?");
    }
  }

  /** The styles and scripts of a context, in an order that has dependencies first. */
  public List<Link> forContext(String context) {
    var ordered = new LinkedHashSet<String>();
    new TreeMap<>(resources)
        .forEach(
            (key, resource) -> {
              if (resource.contexts().contains(context)) {
                require(key, ordered, new ArrayList<>());
              }
            });
    return links(ordered);
  }

  /**
   * The styles and scripts of web resources that a page asks for by their complete keys, in an
   * order that has dependencies first.
   *
   * @throws IllegalArgumentException where there is none of that key
   */
  public List<Link> required(List<String> completeKeys) {
    var ordered = new LinkedHashSet<String>();
    for (var key : completeKeys) {
      if (!resources.containsKey(key)) {
        throw new IllegalArgumentException(
            "A page asks for the web resource " + key + "; there are " + resources.keySet());
      }
      require(key, ordered, new ArrayList<>());
    }
    return links(ordered);
  }

  private List<Link> links(Set<String> keys) {
    return keys.stream().map(resources::get).flatMap(Loaded::links).toList();
  }

  private void require(String key, Set<String> ordered, List<String> path) {
    var resource = resources.get(key);
    if (resource == null || ordered.contains(key) || path.contains(key)) {
      return;
    }
    path.add(key);
    resource.dependencies().forEach(dependency -> require(dependency, ordered, path));
    ordered.add(key);
  }

  /** A file by its module's complete key and its name there, below a folder's name perhaps. */
  Optional<WebFile> file(String completeKey, String name) {
    return Optional.ofNullable(resources.get(completeKey)).flatMap(module -> module.file(name));
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public List<String> problems(PluginModule module, Bundle bundle) {
    return Stream.concat(
            ModuleLoader.super.problems(module, bundle).stream(),
            module
                .element()
                .children("dependency")
                .map(Element::text)
                .filter(text -> !HOSTS.contains(text.split(":", 2)[0]))
                .filter(text -> !text.startsWith(module.pluginKey() + ":"))
                .map(
                    text ->
                        module.where()
                            + ", <dependency>: the sandbox has no web resource "
                            + text
                            + "; it has those of the plugin itself and "
                            + HOSTS))
        .toList();
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    var element = module.element();
    resources.put(
        module.completeKey(),
        new Loaded(
            module.completeKey(),
            element.children("context").map(Element::text).toList(),
            element.children("dependency").map(Element::text).toList(),
            element.children("resource").toList(),
            plugin.bundle(),
            new ConcurrentHashMap<>()));
    return () -> resources.remove(module.completeKey());
  }

  private record Loaded(
      String key,
      List<String> contexts,
      List<String> dependencies,
      List<Element> files,
      Bundle bundle,
      Map<String, WebFile> read) {

    Stream<Link> links() {
      return files.stream()
          .map(file -> file.required("name"))
          .filter(name -> name.endsWith(".css") || name.endsWith(".js"))
          .flatMap(name -> file(name).map(file -> link(name, file)).stream());
    }

    private Link link(String name, WebFile file) {
      return new Link(
          WebServer.CONTEXT + "/download/resources/" + key + "/" + name + "?v=" + file.version());
    }

    Optional<WebFile> file(String name) {
      var known = read.get(name);
      if (known != null) {
        return Optional.of(known);
      }
      var found = files.stream().flatMap(file -> read(file, name).stream()).findFirst();
      found.ifPresent(file -> read.put(name, file));
      return found;
    }

    private Optional<WebFile> read(Element file, String name) {
      var ownName = file.required("name");
      var inFolder = ownName.endsWith("/") && name.startsWith(ownName) && !name.endsWith("/");
      if (name.contains("..") || !(inFolder || name.equals(ownName))) {
        return Optional.empty();
      }
      var location = file.required("location") + (inFolder ? name.substring(ownName.length()) : "");
      return Optional.ofNullable(bundle.getEntry(location))
          .map(
              url ->
                  WebFile.read(
                      url,
                      Optional.ofNullable(file.params().get("content-type"))
                          .orElseGet(() -> type(name))));
    }

    private static String type(String name) {
      var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return TYPES.getOrDefault(extension, "application/octet-stream");
    }
  }
}
