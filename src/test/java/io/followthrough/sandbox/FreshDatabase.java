package io.followthrough.sandbox;

import io.followthrough.sandbox.store.Store;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.rules.ExternalResource;

/**
 * Gives each test an empty database: H2 in memory, or a schema of its own on the PostgreSQL that
 * {@code -Dfresh.db.url} names.
 */
public final class FreshDatabase extends ExternalResource {

  private Store store;

  @Override
  protected void before() throws SQLException {
    var name = "fresh_" + UUID.randomUUID().toString().replace("-", "");
    var postgres = System.getProperty("fresh.db.url");
    store = new Store(postgres == null ? inMemory(name) : ownSchema(postgres, name));
  }

  @Override
  protected void after() {
    store.close();
  }

  public Store store() {
    return store;
  }

  private static String inMemory(String name) {
    return "jdbc:h2:mem:" + name + ";NON_KEYWORDS=KEY,VALUE,END,YEAR,WHEN;LOCK_TIMEOUT=20000";
  }

  private static String ownSchema(String url, String name) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute("create schema " + name);
    }
    return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name;
  }
}
