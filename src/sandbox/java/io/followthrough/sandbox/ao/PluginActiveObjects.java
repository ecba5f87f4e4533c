package io.followthrough.sandbox.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import io.followthrough.sandbox.store.Store;
import java.sql.SQLException;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/**
 * One plugin's Active Objects.
 *
 * <p>Usable from the moment its tables are there, which is before {@code LifecycleAware.onStart},
 * until the plugin is disabled.
 */
final class PluginActiveObjects implements ActiveObjects {

  private final String plugin;
  private final Store store;
  private volatile @Nullable EntityManager entities;

  PluginActiveObjects(String plugin, Store store) {
    this.plugin = plugin;
    this.store = store;
  }

  /** Brings the tables up to the entities and opens for use. */
  @SuppressWarnings("unchecked")
  void open(
      DatabaseProvider database, String namespace, List<Class<? extends RawEntity<?>>> types) {
    var manager = new EntityManager(database, new PluginTables(namespace));
    run(
        () -> {
          manager.migrate(types.toArray(Class[]::new));
          return true;
        });
    entities = manager;
  }

  void shut() {
    entities = null;
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return run(() -> entities().create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return run(() -> entities().find(type, query));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return run(() -> entities().count(type, query));
  }

  @Override
  public void delete(RawEntity<?>... doomed) {
    run(
        () -> {
          entities().delete(doomed);
          return true;
        });
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    return store.inTransaction(callback::doInTransaction);
  }

  private EntityManager entities() {
    var open = entities;
    if (open == null) {
      throw new ActiveObjectsException(
          "Active Objects of the plugin "
              + plugin
              + " can be used from LifecycleAware.onStart until the plugin is disabled, and only"
              + " with an <ao> module");
    }
    return open;
  }

  private static <T> T run(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw new ActiveObjectsException("There was a SQL exception thrown by Active Objects", e);
    }
  }

  /** Work on the database that names its exception. */
  private interface Work<T> {
    T run() throws SQLException;
  }
}
