package io.followthrough.sandbox.plugin;

import java.util.List;
import org.osgi.framework.Bundle;

/** Knows one type of module: how it is written, and what the host does with it. */
public interface ModuleLoader {

  /** How the module is written in the descriptor. */
  Tag tag();

  /** What is wrong with a module; the plugin is not enabled where there is anything. */
  default List<String> problems(PluginModule module, Bundle bundle) {
    return tag().problems(module.element(), bundle, module.where());
  }

  /** Puts a module to work, once the plugin's Spring context is up. */
  Registration start(PluginModule module, EnabledPlugin plugin);
}
