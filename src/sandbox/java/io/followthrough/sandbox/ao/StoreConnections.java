package io.followthrough.sandbox.ao;

import io.followthrough.sandbox.store.Store;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.jooq.SQLDialect;

/** The store's connections, which Active Objects may not dispose of. */
final class StoreConnections implements DisposableDataSource {

  private final DataSource connections;

  private StoreConnections(DataSource connections) {
    this.connections = connections;
  }

  /** Active Objects' words for the store's database. */
  static DatabaseProvider provider(Store store) {
    var connections = new StoreConnections(store.dataSource());
    return store.sql().dialect().family() == SQLDialect.POSTGRES
        ? new PostgreSQLDatabaseProvider(connections, connections.schema())
        : new H2DatabaseProvider(connections, connections.schema());
  }

  private String schema() {
    try (var connection = getConnection()) {
      return connection.getSchema();
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not say which schema it uses", e);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    return connections.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return connections.getConnection(user, password);
  }

  /** The store closes its pool itself. */
  @Override
  public void dispose() {}

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return connections.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    connections.setLogWriter(out);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return connections.getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    connections.setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return connections.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return connections.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return connections.isWrapperFor(type);
  }
}
