package io.followthrough.sandbox.plugin;

import com.atlassian.plugin.Plugin;
import io.followthrough.sandbox.osgi.BeanContext;
import java.util.List;
import org.osgi.framework.Bundle;

/** A plugin whose Spring context is up. */
public final class EnabledPlugin implements Plugin {

  private final String key;
  private final Bundle bundle;
  private final BeanContext beans;

  EnabledPlugin(String key, Bundle bundle, BeanContext beans) {
    this.key = key;
    this.bundle = bundle;
    this.beans = beans;
  }

  @Override
  public String getKey() {
    return key;
  }

  public Bundle bundle() {
    return bundle;
  }

  /** A class of the plugin. */
  public Class<?> load(String className) {
    try {
      return bundle.loadClass(className);
    } catch (ClassNotFoundException e) {
      throw new PluginFault("Plugin " + key + " has no class " + className + ", nor imports it", e);
    }
  }

  /**
   * A new object of one of the plugin's classes, its constructor fed with the plugin's beans.
   *
   * @throws PluginFault where the object cannot be made
   */
  public <T> T create(String className, Class<T> type) {
    try {
      return type.cast(beans.create(load(className)));
    } catch (RuntimeException | LinkageError e) {
      throw new PluginFault(
          "Plugin " + key + ": no object of " + className + " can be made: " + e.getMessage(), e);
    }
  }

  /** {@link #create(String, Class)} for a class at hand. */
  public <T> T create(Class<T> type) {
    return beans.create(type);
  }

  /** The sentence of a module that cannot be put to work. */
  static PluginFault fault(PluginModule module, RuntimeException cause) {
    return cause instanceof PluginFault fault
        ? new PluginFault(fault.problems())
        : new PluginFault(module.where() + ": " + cause.getMessage(), cause);
  }

  @Override
  public String toString() {
    return String.join(" ", List.of("plugin", key));
  }
}
