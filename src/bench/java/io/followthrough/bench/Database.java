package io.followthrough.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The PostgreSQL that is measured: somebody else's by its address, or one of our own. */
final class Database implements AutoCloseable {

  private static final String OWNER = "postgres";

  private final Optional<EmbeddedPostgres> own;
  private final String url;

  private Database(Optional<EmbeddedPostgres> own, String url) {
    this.own = own;
    this.url = url;
  }

  /** The one at an address, which has to be empty; else starts one that keeps what it is told. */
  static Database at(Optional<String> url) {
    return url.map(given -> new Database(Optional.empty(), given)).orElseGet(Database::started);
  }

  private static Database started() {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("shared_buffers", "1GB")
              .setServerConfig("max_wal_size", "4GB")
              .start();
      return new Database(Optional.of(server), server.getJdbcUrl(OWNER, OWNER));
    } catch (IOException e) {
      throw new UncheckedIOException("No PostgreSQL could be started", e);
    }
  }

  String url() {
    return url;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url);
  }

  /** Runs the statements of a resource of this package, with parameters put in for their names. */
  void run(String resource, Parameters parameters) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(parameters.into(text(resource)));
    }
  }

  /** The first column of the first row. */
  String ask(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      if (rows.next()) {
        return rows.getString(1);
      }
      throw new IllegalStateException("Nothing was found by: " + sql);
    }
  }

  private static String text(String resource) {
    try (var stream = Database.class.getResourceAsStream("/bench/" + resource)) {
      if (stream == null) {
        throw new IllegalStateException("There is no bench/" + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (own.isPresent()) {
      own.get().close();
    }
  }
}
