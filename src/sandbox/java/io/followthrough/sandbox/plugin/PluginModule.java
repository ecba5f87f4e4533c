package io.followthrough.sandbox.plugin;

/**
 * A module of a plugin.
 *
 * @param type the name of its element
 */
public record PluginModule(String pluginKey, String type, String key, Element element) {

  /** The name Jira knows it by in addresses: plugin key, colon, module key. */
  public String completeKey() {
    return pluginKey + ":" + key;
  }

  /** The beginning of a sentence about it. */
  public String where() {
    return "Plugin " + pluginKey + ", module " + key;
  }

  boolean isOn() {
    return !"disabled".equals(element.attributes().get("state"));
  }
}
