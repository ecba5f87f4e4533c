package io.followthrough.sandbox.fragment;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import io.followthrough.sandbox.http.WebServer;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Loads {@code <web-item>}: links that plugins add to a section of a page. */
public final class WebItems implements ModuleLoader {

  /** What a link of a project's page may name, as in Jira. */
  private static final List<String> PROJECT_KEY =
      List.of("$projectKeyEncoded", "${projectKeyEncoded}", "$pathEncodedProjectKey");

  private static final Check ADDRESS =
      (text, bundle) ->
          text.isBlank() || withoutProjectKey(text).contains("$")
              ? Optional.of(
                  "is \"" + text + "\"; an address is written as /a/b and may name " + PROJECT_KEY)
              : Optional.empty();
  private static final Tag TAG =
      Fragments.module("web-item")
          .needs("section", Check.words())
          .needs(Tag.named("link").may("linkId", Check.words()).holding(ADDRESS));

  private final I18nResolver texts;
  private final Map<String, Loaded> items = new ConcurrentHashMap<>();

  public WebItems(I18nResolver texts) {
    this.texts = texts;
  }

  /**
   * A link.
   *
   * @param id the link's id in the page
   * @param label plain text, not yet escaped
   */
  public record Item(String id, String label, String url) {}

  /** The links to show in a section, the lightest first. */
  public List<Item> in(String section, Map<String, Object> context) {
    return items.values().stream()
        .filter(item -> item.module().element().required("section").equals(section))
        .sorted(
            Comparator.comparingInt((Loaded item) -> Fragments.weight(item.module()))
                .thenComparing(item -> item.module().completeKey()))
        .filter(item -> item.conditions().hold(context))
        .map(item -> item(item.module(), context))
        .toList();
  }

  private Item item(PluginModule module, Map<String, Object> context) {
    var link = module.element().child("link").orElseThrow();
    return new Item(
        link.attribute("linkId").orElseGet(module::key),
        Fragments.label(module, texts),
        address(link.text(), context));
  }

  private static String address(String text, Map<String, Object> context) {
    var address = text;
    if (context.get("project") instanceof Project project) {
      var key = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
      for (var name : PROJECT_KEY) {
        address = address.replace(name, key);
      }
    }
    return address.startsWith("/") ? WebServer.CONTEXT + address : address;
  }

  private static String withoutProjectKey(String text) {
    var rest = text;
    for (var name : PROJECT_KEY) {
      rest = rest.replace(name, "");
    }
    return rest;
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    items.put(module.completeKey(), new Loaded(module, Conditions.of(module.element(), plugin)));
    return () -> items.remove(module.completeKey());
  }

  private record Loaded(PluginModule module, Conditions conditions) {}
}
