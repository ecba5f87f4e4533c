package io.followthrough.sandbox;

import io.followthrough.sandbox.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * A PostgreSQL of the tests' own, started with the first database somebody asks for and stopped
 * with the virtual machine. It keeps nothing: it does not wait for the disk.
 */
public final class PostgresServer {

  private static final String USER = "postgres";

  private static final String BARE = "template1";

  /** A database with the sandbox's empty tables, which others are copies of. */
  private static final String MIGRATED = "migrated";

  /** Without the checks of foreign keys, so that the order of the tables does not matter. */
  private static final String EMPTY =
      """
      set session_replication_role = replica;
      do $$
      declare
        one record;
      begin
        for one in select tablename from pg_tables where schemaname = 'public' loop
          if starts_with(one.tablename, 'AO_') then
            execute format('drop table %I cascade', one.tablename);
          elsif one.tablename <> 'flyway_schema_history' then
            execute format('delete from %I', one.tablename);
          end if;
        end loop;
        for one in select sequencename from pg_sequences where schemaname = 'public' loop
          execute format('alter sequence %I restart', one.sequencename);
        end loop;
      end
      $$
      """;

  private static PostgresServer shared;

  private final EmbeddedPostgres server;
  private final Queue<String> emptied = new ArrayDeque<>();
  private int created;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** The one server of this virtual machine. */
  public static synchronized PostgresServer shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  private static PostgresServer start() {
    try {
      var started = new PostgresServer(EmbeddedPostgres.start());
      Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
      new Store(started.create(MIGRATED, BARE)).close();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("No PostgreSQL could be started for the tests", e);
    }
  }

  /**
   * Says where a database with the sandbox's tables and nothing in them is; it is the caller's
   * until {@link #giveBack}.
   */
  public synchronized String migratedDatabase() {
    var free = emptied.poll();
    return free == null ? create("t" + created++, MIGRATED) : free;
  }

  /** Says where a new database without tables is. */
  synchronized String bareDatabase() {
    return create("t" + created++, BARE);
  }

  /** Empties a database, so that somebody else can have it. */
  synchronized void giveBack(String url) {
    execute(url, EMPTY);
    emptied.add(url);
  }

  private String create(String name, String template) {
    execute(server.getJdbcUrl(USER, USER), "create database " + name + " template " + template);
    return server.getJdbcUrl(USER, name);
  }

  private static void execute(String url, String sql) {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("The tests' PostgreSQL refused: " + sql, e);
    }
  }

  private void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("The tests' PostgreSQL could not be stopped", e);
    }
  }
}
