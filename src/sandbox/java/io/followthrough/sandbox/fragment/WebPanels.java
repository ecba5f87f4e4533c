package io.followthrough.sandbox.fragment;

import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import io.followthrough.sandbox.plugin.Check;
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
 * Loads {@code <web-panel>} and renders the panels of a place.
 *
 * <p>The template sees what the {@code context-provider} answers, and the page's own context where
 * there is none; {@code $i18n} always. A panel that fails becomes a box that says so.
 */
public final class WebPanels implements ModuleLoader {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());
  private static final Tag TAG =
      Fragments.module("web-panel")
          .needs("location", Check.words())
          .may(
              Tag.named("context-provider")
                  .needs("class", Check.classOf(ContextProvider.class))
                  .may(Tag.param()))
          .needs(Tag.resource("velocity", "view"));

  private final Templates templates;
  private final I18nResolver texts;
  private final Map<String, Loaded> panels = new ConcurrentHashMap<>();

  public WebPanels(Templates templates, I18nResolver texts) {
    this.templates = templates;
    this.texts = texts;
  }

  /**
   * A panel as it goes into the page.
   *
   * @param key the module's key
   * @param title plain text, not yet escaped
   * @param html its body, ready for the page
   */
  public record Panel(String key, String title, String html) {}

  /**
   * The panels to show at a place, the lightest first.
   *
   * @param context what conditions and context providers get: in Jira's pages of issues {@code
   *     issue}, {@code project} and {@code user}
   */
  public List<Panel> at(String location, Map<String, Object> context) {
    return panels.values().stream()
        .filter(panel -> panel.location().equals(location))
        .sorted(
            Comparator.comparingInt((Loaded panel) -> Fragments.weight(panel.module()))
                .thenComparing(panel -> panel.module().completeKey()))
        .filter(panel -> panel.conditions().hold(context))
        .map(panel -> rendered(panel, context))
        .toList();
  }

  private Panel rendered(Loaded panel, Map<String, Object> context) {
    return new Panel(
        panel.module().key(), Fragments.label(panel.module(), texts), body(panel, context));
  }

  private String body(Loaded panel, Map<String, Object> context) {
    try {
      return templates.render(
          panel.plugin(), panel.template(), panel.provider().getContextMap(context));
    } catch (RuntimeException | LinkageError e) {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error(
          "The panel {} could not be rendered, reference {}",
          panel.module().completeKey(),
          reference,
          e);
      return "<div class=\"aui-message aui-message-error\"><p>This panel cannot be shown. The log"
          + " tells the cause under reference "
          + reference
          + ".</p></div>";
    }
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    var element = module.element();
    var template = element.child("resource").map(each -> each.required("location")).orElseThrow();
    panels.put(
        module.completeKey(),
        new Loaded(
            module,
            plugin,
            element.required("location"),
            template,
            provider(module, plugin),
            Conditions.of(element, plugin)));
    return () -> {
      panels.remove(module.completeKey());
      templates.forget(plugin);
    };
  }

  static ContextProvider provider(PluginModule module, EnabledPlugin plugin) {
    return module
        .element()
        .child("context-provider")
        .map(
            element -> {
              var provider = plugin.create(element.required("class"), ContextProvider.class);
              provider.init(element.params());
              return provider;
            })
        .orElseGet(PageContext::new);
  }

  /** Gives a panel the page's own context. */
  private static final class PageContext implements ContextProvider {

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
      return context;
    }
  }

  private record Loaded(
      PluginModule module,
      EnabledPlugin plugin,
      String location,
      String template,
      ContextProvider provider,
      Conditions conditions) {}
}
