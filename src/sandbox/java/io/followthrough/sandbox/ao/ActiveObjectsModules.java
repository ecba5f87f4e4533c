package io.followthrough.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.sandbox.plugin.Check;
import io.followthrough.sandbox.plugin.Element;
import io.followthrough.sandbox.plugin.EnabledPlugin;
import io.followthrough.sandbox.plugin.ModuleLoader;
import io.followthrough.sandbox.plugin.PluginModule;
import io.followthrough.sandbox.plugin.Registration;
import io.followthrough.sandbox.plugin.Tag;
import io.followthrough.sandbox.store.Store;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Loads {@code <ao>}: each bundle gets an {@link ActiveObjects} of its own as a service. */
public final class ActiveObjectsModules implements ModuleLoader, ServiceFactory<ActiveObjects> {

  private static final Tag TAG =
      Tag.module("ao")
          .may("namespace", Check.words())
          .needs(Tag.named("entity").holding(Check.classOf(RawEntity.class)));

  private final Store store;
  private final Map<Bundle, PluginActiveObjects> services = new ConcurrentHashMap<>();

  public ActiveObjectsModules(Store store) {
    this.store = store;
  }

  @Override
  public Tag tag() {
    return TAG;
  }

  @Override
  public Registration start(PluginModule module, EnabledPlugin plugin) {
    var service = of(plugin.bundle());
    service.open(
        StoreConnections.provider(store),
        module.element().attribute("namespace").orElse(plugin.getKey()),
        entityTypes(module, plugin));
    return service::shut;
  }

  @SuppressWarnings("unchecked")
  private static List<Class<? extends RawEntity<?>>> entityTypes(
      PluginModule module, EnabledPlugin plugin) {
    return module
        .element()
        .children("entity")
        .map(Element::text)
        .<Class<? extends RawEntity<?>>>map(
            name -> (Class<? extends RawEntity<?>>) plugin.load(name).asSubclass(RawEntity.class))
        .toList();
  }

  private PluginActiveObjects of(Bundle bundle) {
    return services.computeIfAbsent(
        bundle, key -> new PluginActiveObjects(key.getSymbolicName(), store));
  }

  @Override
  public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
    return of(bundle);
  }

  @Override
  public void ungetService(
      Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
    // A dynamic tracker may let go and take again while its plugin runs: the object stays until
    // the plugin has stopped.
    if (bundle.getState() != Bundle.ACTIVE) {
      services.remove(bundle);
    }
  }
}
