package io.followthrough.sandbox.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import io.followthrough.sandbox.template.Templates;
import java.lang.invoke.MethodHandles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads {@code <dashboard-item>}, after
 * https://developer.atlassian.com/server/jira/platform/dashboard-item-module/: a view that the
 * server renders, and an AMD module that brings it to life in the browser.
 */
public final class DashboardItems implements ModuleLoader {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());
  private static final Tag DEFINITION =
      Tag.named("definition")
          .needs(Tag.named("title").may("key", Check.words()).holding(Check.text()))
          .may(Tag.named("categories").may(Tag.named("category").holding(Check.words())))
          .may(Tag.named("author").may(Tag.named("name").holding(Check.words())))
          .may(Tag.named("thumbnail").needs("location", Check.words()));
  private static final Tag TAG =
      Tag.module("dashboard-item")
          .may("configurable", Check.oneOf("true", "false"))
          .needs(DEFINITION)
          .needs(Tag.resource("velocity", "view"))
          .may(
              Tag.named("context-provider")
                  .needs("class", Check.classOf(ContextProvider.class))
                  .may(Tag.param()))
          .may(Tag.named("amd-module").holding(Check.words()))
          .may(Conditions.CONDITION)
          .may(Conditions.GROUP);

  private final Templates templates;
  private final I18nResolver texts;
  private final Map<String, Loaded> items = new ConcurrentHashMap<>();

  public DashboardItems(Templates templates, I18nResolver texts) {
    this.templates = templates;
    this.texts = texts;
  }

  /**
   * An item that may be put on a dashboard.
   *
   * @param key the complete key of its module
   * @param amdModule empty where the view is all there is
   */
  public record Item(
      String key, String title, String description, boolean configurable, String amdModule) {}

  /** The items somebody may add, by title. */
  public List<Item> all(Map<String, Object> context) {
    return items.values().stream()
        .filter(item -> item.conditions().hold(context))
        .map(this::item)
        .sorted(Comparator.comparing(Item::title).thenComparing(Item::key))
        .toList();
  }

  /** The view of an item, ready for the page; one that fails says so in its place. */
  public String html(String key, Map<String, Object> context) {
    var loaded = items.get(key);
    if (loaded == null) {
      return "";
    }
    try {
      return templates.render(
          loaded.plugin(), loaded.template(), loaded.provider().getContextMap(context));
    } catch (RuntimeException | LinkageError e) {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("The dashboard item {} failed, reference {}", key, reference, e);
      return "<div class=\"aui-message aui-message-error\"><p>This item cannot be shown. The log"
          + " tells the cause under reference "
          + reference
          + ".</p></div>";
    }
  }

  private Item item(Loaded loaded) {
    var element = loaded.module().element();
    var title = element.child("definition").flatMap(each -> each.child("title")).orElseThrow();
    return new Item(
        loaded.module().completeKey(),
        words(title),
        element.child("description").map(this::words).orElse(""),
        element.attribute("configurable").filter("true"::equals).isPresent(),
        element.child("amd-module").map(Element::text).orElse(""));
  }

  private String words(Element element) {
    return element.attribute("key").map(key -> texts.getText(key)).orElseGet(element::text);
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    var element = module.element();
    items.put(
        module.completeKey(),
        new Loaded(
            module,
            plugin,
            element.child("resource").map(each -> each.required("location")).orElseThrow(),
            WebPanels.provider(module, plugin),
            Conditions.of(element, plugin)));
    return () -> {
      items.remove(module.completeKey());
      templates.forget(plugin);
    };
  }

  private record Loaded(
      PluginModule module,
      EnabledPlugin plugin,
      String template,
      ContextProvider provider,
      Conditions conditions) {}
}
