package io.followthrough.sandbox.plugin.workflow;

import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.Registration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes that enabled plugins offer to workflows.
 *
 * <p>A workflow names them by the argument {@code full.module.key}: plugin key and module key with
 * nothing in between.
 */
public final class PluginWorkflow {

  private final Map<String, Offer> offers = new ConcurrentHashMap<>();

  Registration add(String fullKey, EnabledPlugin plugin, String className) {
    offers.put(fullKey, new Offer(plugin, className));
    return () -> offers.remove(fullKey);
  }

  /**
   * A new object of a plugin's class, its constructor fed with the plugin's beans; empty where no
   * enabled plugin offers that class under the full key.
   */
  public Optional<Object> create(String className, Map<String, String> args) {
    return Optional.ofNullable(args.get("full.module.key"))
        .map(offers::get)
        .filter(offer -> offer.className().equals(className))
        .map(offer -> offer.plugin().create(className, Object.class));
  }

  private record Offer(EnabledPlugin plugin, String className) {}
}
