package io.followthrough.sandbox.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/**
 * A plugin's {@code atlassian-plugin.xml}, found to be right.
 *
 * @param about what it says of the plugin
 * @param texts the locations of its {@code <resource type="i18n">}
 * @param modules those that are not switched off by {@code state="disabled"}
 */
record Descriptor(String key, About about, List<String> texts, List<PluginModule> modules) {

  private static final Tag ROOT =
      Tag.named("atlassian-plugin")
          .needs("key", Check.words())
          .may("name", Check.text())
          .may("i18n-name-key", Check.text())
          .needs("plugins-version", Check.oneOf("2"))
          .may("state", Check.oneOf("enabled"))
          .may(
              Tag.named("plugin-info")
                  .may(Tag.named("description").may("key", Check.text()).holding(Check.text()))
                  .needs(Tag.named("version").holding(Check.words()))
                  .may(Tag.named("vendor").needs("name", Check.words()).may("url", Check.text()))
                  .may(Tag.param()))
          .may(
              Tag.named("resource")
                  .needs("type", Check.oneOf("i18n"))
                  .needs("name", Check.words())
                  .needs("location", Check.texts()));

  /** What a descriptor says of its plugin, empty where it says nothing. */
  record About(String name, String version, String vendor, String description) {

    static About of(Element root, String key) {
      var info = root.child("plugin-info");
      return new About(
          root.attribute("name").orElse(key),
          info.flatMap(each -> each.child("version")).map(Element::text).orElse(""),
          info.flatMap(each -> each.child("vendor"))
              .flatMap(each -> each.attribute("name"))
              .orElse(""),
          info.flatMap(each -> each.child("description")).map(Element::text).orElse(""));
    }
  }

  Descriptor {
    texts = List.copyOf(texts);
    modules = List.copyOf(modules);
  }

  /**
   * Checks a descriptor against the types of modules there are.
   *
   * @throws PluginFault with everything that is wrong
   */
  static Descriptor of(Element root, Bundle bundle, Map<String, ModuleLoader> loaders) {
    var key = root.attribute("key").orElse(bundle.getSymbolicName());
    var modules =
        root.children().stream()
            .filter(element -> !isOfRoot(element))
            .map(element -> module(key, element))
            .toList();
    var problems = new ArrayList<>(ROOT.problems(withoutModules(root), bundle, "Plugin " + key));
    modules.forEach(module -> problems.addAll(problems(module, bundle, loaders)));
    problems.addAll(duplicates(modules));
    if (!problems.isEmpty()) {
      throw new PluginFault(problems);
    }
    return new Descriptor(
        key,
        About.of(root, key),
        root.children("resource").map(texts -> texts.required("location")).toList(),
        modules.stream().filter(PluginModule::isOn).toList());
  }

  Stream<PluginModule> modules(String type) {
    return modules.stream().filter(module -> module.type().equals(type));
  }

  private static boolean isOfRoot(Element element) {
    return element.name().equals("plugin-info") || element.name().equals("resource");
  }

  private static Element withoutModules(Element root) {
    return new Element(
        root.name(),
        root.attributes(),
        root.text(),
        root.children().stream().filter(Descriptor::isOfRoot).toList());
  }

  private static PluginModule module(String pluginKey, Element element) {
    return new PluginModule(
        pluginKey, element.name(), element.attribute("key").orElse("without a key"), element);
  }

  private static List<String> problems(
      PluginModule module, Bundle bundle, Map<String, ModuleLoader> loaders) {
    var loader = loaders.get(module.type());
    return loader == null
        ? List.of(
            module.where()
                + ": the sandbox has no module type <"
                + module.type()
                + ">; it has "
                + new TreeSet<>(loaders.keySet()))
        : loader.problems(module, bundle);
  }

  private static List<String> duplicates(List<PluginModule> modules) {
    var seen = new HashSet<String>();
    return modules.stream()
        .filter(module -> !seen.add(module.key()))
        .map(
            module ->
                module.where()
                    + ", <"
                    + module.type()
                    + ">: the attribute key is taken by another module of the plugin")
        .toList();
  }
}
