package io.followthrough.sandbox.plugin;

import com.atlassian.plugin.event.events.PluginEnabledEvent;
import io.followthrough.sandbox.osgi.BeanContext;
import io.followthrough.sandbox.osgi.BundleFault;
import io.followthrough.sandbox.osgi.Framework;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plugins of the host, and the order in which they come to life: bundle, texts, Spring context,
 * modules, {@code LifecycleAware.onStart}, {@code PluginEnabledEvent}; and back again.
 */
public final class Plugins implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());
  private static final String KEY_HEADER = "Atlassian-Plugin-Key";

  private final Framework framework;
  private final Texts texts;
  private final BundleEvents events;
  private final Map<String, ModuleLoader> loaders = new LinkedHashMap<>();
  private final Map<String, Bundle> installed = new LinkedHashMap<>();
  private final Map<String, Descriptor> running = new LinkedHashMap<>();
  private final Map<String, List<String>> problems = new LinkedHashMap<>();
  private final Map<String, Deque<Registration>> enabled = new LinkedHashMap<>();

  /**
   * @param loaders the types of modules, in the order in which they are put to work
   */
  public Plugins(
      Framework framework, Texts texts, BundleEvents events, List<? extends ModuleLoader> loaders) {
    this.framework = framework;
    this.texts = texts;
    this.events = events;
    loaders.forEach(loader -> this.loaders.put(loader.tag().name(), loader));
  }

  /**
   * Installs a plugin's jar and enables the plugin.
   *
   * @return its key
   * @throws BundleFault where the jar cannot be installed
   * @throws PluginFault where it is installed but cannot be enabled
   */
  public synchronized String install(Path jar) {
    var bundle = framework.install(jar);
    var key = bundle.getHeaders("").get(KEY_HEADER);
    if (key == null || installed.containsKey(key)) {
      framework.uninstall(bundle);
      throw new BundleFault(
          key == null
              ? "The manifest of " + jar + " has no " + KEY_HEADER + ", so that it is no plugin"
              : "A plugin with the key " + key + " is installed already");
    }
    installed.put(key, bundle);
    enable(key);
    return key;
  }

  /**
   * Installs a jar that somebody brings and enables the plugin; where that fails nothing of it
   * stays.
   *
   * @return its key
   * @throws BundleFault where the jar cannot be installed
   * @throws PluginFault where the plugin cannot be enabled
   */
  public synchronized String take(Path jar) {
    var before = Set.copyOf(installed.keySet());
    try {
      return install(jar);
    } catch (RuntimeException | LinkageError e) {
      Set.copyOf(installed.keySet()).stream()
          .filter(key -> !before.contains(key))
          .forEach(this::uninstall);
      throw e;
    }
  }

  /** Every plugin that is installed, the oldest first. */
  public synchronized List<InstalledPlugin> list() {
    return installed.keySet().stream().map(this::installed).toList();
  }

  private InstalledPlugin installed(String key) {
    var descriptor = running.get(key);
    return descriptor == null
        ? InstalledPlugin.resting(key, about(key), problems.getOrDefault(key, List.of()))
        : InstalledPlugin.running(key, descriptor);
  }

  /** Of a plugin that does not run, whose descriptor may be broken. */
  private Descriptor.About about(String key) {
    try {
      return Descriptor.About.of(DescriptorFile.read(bundle(key)), key);
    } catch (PluginFault e) {
      return new Descriptor.About(key, "", "", "");
    }
  }

  public synchronized boolean isEnabled(String key) {
    return enabled.containsKey(key);
  }

  /** The keys of the plugins that run. */
  public synchronized Set<String> enabled() {
    return Set.copyOf(enabled.keySet());
  }

  /**
   * Enables an installed plugin; nothing of it is left in the host where that fails.
   *
   * @throws PluginFault with everything that is in the way
   */
  public synchronized void enable(String key) {
    if (isEnabled(key)) {
      return;
    }
    var undo = new ArrayDeque<Registration>();
    problems.remove(key);
    try {
      enable(key, bundle(key), undo);
    } catch (BundleFault e) {
      undo(key, undo);
      throw failed(key, new PluginFault(e.getMessage(), e));
    } catch (PluginFault e) {
      undo(key, undo);
      throw failed(key, e);
    } catch (RuntimeException | LinkageError e) {
      undo(key, undo);
      throw failed(key, new PluginFault("Plugin " + key + " cannot be enabled: " + e, e));
    }
    enabled.put(key, undo);
    LOG.info("Plugin {} is enabled", key);
  }

  private PluginFault failed(String key, PluginFault fault) {
    problems.put(key, fault.problems());
    return fault;
  }

  private void enable(String key, Bundle bundle, Deque<Registration> undo) {
    undo.push(() -> framework.stop(bundle));
    framework.start(bundle);
    var descriptor = Descriptor.of(DescriptorFile.read(bundle), bundle, loaders);
    if (!descriptor.key().equals(key)) {
      throw new PluginFault(
          List.of(
              "The manifest says Atlassian-Plugin-Key: "
                  + key
                  + ", but atlassian-plugin.xml has the key "
                  + descriptor.key()));
    }
    descriptor.texts().forEach(location -> undo.push(texts.add(bundle, location)));
    var beans = BeanContext.start(bundle);
    undo.push(beans::close);
    var plugin = new EnabledPlugin(key, bundle, beans);
    loaders.forEach(
        (type, loader) ->
            descriptor.modules(type).forEach(module -> undo.push(start(loader, module, plugin))));
    undo.push(Lifecycle.start(bundle));
    running.put(key, descriptor);
    undo.push(() -> running.remove(key));
    events.publish(new PluginEnabledEvent(plugin));
  }

  private static Registration start(
      ModuleLoader loader, PluginModule module, EnabledPlugin plugin) {
    try {
      return loader.start(module, plugin);
    } catch (RuntimeException e) {
      throw EnabledPlugin.fault(module, e);
    }
  }

  /** Disables a plugin: what it added to the host is gone when this returns. */
  public synchronized void disable(String key) {
    var undo = enabled.remove(key);
    if (undo != null) {
      undo(key, undo);
      LOG.info("Plugin {} is disabled", key);
    }
  }

  /** One step that fails must not keep the others from being undone. */
  private static void undo(String key, Deque<Registration> steps) {
    while (!steps.isEmpty()) {
      try {
        steps.pop().close();
      } catch (RuntimeException | LinkageError e) {
        LOG.error("A part of the plugin {} could not be stopped cleanly; the others are", key, e);
      }
    }
  }

  /** Disables a plugin and removes it. */
  public synchronized void uninstall(String key) {
    disable(key);
    framework.uninstall(bundle(key));
    installed.remove(key);
    problems.remove(key);
  }

  Bundle bundle(String key) {
    var bundle = installed.get(key);
    if (bundle == null) {
      throw new PluginFault(
          List.of("No plugin " + key + " is installed; installed are " + installed.keySet()));
    }
    return bundle;
  }

  @Override
  public synchronized void close() {
    new ArrayList<>(enabled.keySet()).forEach(this::disable);
  }
}
