package io.followthrough.sandbox.fragment;

import com.atlassian.sal.api.message.I18nResolver;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Loads {@code <web-section>}: headings that plugins add to a menu, with items below them. */
public final class WebSections implements ModuleLoader {

  private static final Tag TAG = Fragments.module("web-section").needs("location", Check.words());

  private final I18nResolver texts;
  private final Map<String, Loaded> sections = new ConcurrentHashMap<>();

  public WebSections(I18nResolver texts) {
    this.texts = texts;
  }

  /**
   * A heading.
   *
   * @param section what {@link WebItems#in} takes for the links below it
   * @param label plain text, not yet escaped
   */
  public record Section(String section, String label) {}

  /** The sections to show at a place, the lightest first. */
  public List<Section> at(String location, Map<String, Object> context) {
    return sections.values().stream()
        .filter(section -> section.module().element().required("location").equals(location))
        .sorted(
            Comparator.comparingInt((Loaded section) -> Fragments.weight(section.module()))
                .thenComparing(section -> section.module().completeKey()))
        .filter(section -> section.conditions().hold(context))
        .map(
            section ->
                new Section(
                    location + "/" + section.module().key(),
                    Fragments.label(section.module(), texts)))
        .toList();
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    sections.put(module.completeKey(), new Loaded(module, Conditions.of(module.element(), plugin)));
    return () -> sections.remove(module.completeKey());
  }

  private record Loaded(PluginModule module, Conditions conditions) {}
}
