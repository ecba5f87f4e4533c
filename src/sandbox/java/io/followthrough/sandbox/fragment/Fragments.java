package io.followthrough.sandbox.fragment;

import com.atlassian.sal.api.message.I18nResolver;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Tag;

/** What the modules of web fragments have in common. */
final class Fragments {

  private static final String DEFAULT_WEIGHT = "1000";

  private Fragments() {}

  /** A module with a weight, a label and conditions. */
  static Tag module(String type) {
    return Tag.module(type)
        .may("weight", Check.integer())
        .may(Tag.named("label").may("key", Check.words()).holding(Check.text()))
        .may(Conditions.CONDITION)
        .may(Conditions.GROUP);
  }

  /** The lighter, the further ahead. */
  static int weight(PluginModule module) {
    return Integer.parseInt(module.element().attribute("weight").orElse(DEFAULT_WEIGHT));
  }

  /** The label in words; the module's name where it has none. */
  static String label(PluginModule module, I18nResolver texts) {
    return module
        .element()
        .child("label")
        .map(label -> label.attribute("key").map(key -> texts.getText(key)).orElseGet(label::text))
        .orElseGet(() -> name(module.element(), module.key()));
  }

  private static String name(Element element, String key) {
    return element.attribute("name").orElse(key);
  }
}
