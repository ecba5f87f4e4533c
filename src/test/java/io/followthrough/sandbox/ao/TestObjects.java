package io.followthrough.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.sandbox.store.Store;
import java.util.List;
import net.java.ao.RawEntity;

/** Gives tests of the plugin's storage the tables that the host would give the plugin. */
public final class TestObjects {

  private TestObjects() {}

  /** The tables of some entities, made and empty. */
  public static ActiveObjects of(Store store, List<Class<? extends RawEntity<?>>> entities) {
    var objects = new PluginActiveObjects("io.followthrough", store);
    objects.open(StoreConnections.provider(store), "io.followthrough", entities);
    return objects;
  }
}
