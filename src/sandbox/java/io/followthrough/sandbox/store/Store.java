package io.followthrough.sandbox.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sandbox's database: H2 or PostgreSQL, told apart by the address.
 *
 * <p>A thread inside {@link #inTransaction} works on one connection, whoever asks for it; outside
 * of it each statement commits by itself.
 */
public final class Store implements AutoCloseable {

  private final HikariDataSource pool;
  private final DataSource dataSource;
  private final StatementCounter statements;
  private final TransactionTemplate transactions;
  private final DSLContext sql;
  private final ThreadLocal<Deque<Runnable>> pending = new ThreadLocal<>();

  /**
   * Opens the database and brings its schema up to date.
   *
   * @param url a JDBC address of H2 or PostgreSQL, with user and password where it needs them
   * @throws org.flywaydb.core.api.FlywayException where the schema cannot be brought up to date
   */
  public Store(String url) {
    var settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(16);
    settings.setMinimumIdle(2);
    settings.setPoolName("sandbox");
    this.pool = new HikariDataSource(settings);
    Flyway.configure().dataSource(pool).load().migrate();
    this.statements = new StatementCounter(pool);
    this.dataSource = new TransactionAwareDataSourceProxy(statements.dataSource());
    this.transactions =
        new TransactionTemplate(new DataSourceTransactionManager(statements.dataSource()));
    this.sql =
        DSL.using(
            dataSource,
            url.startsWith("jdbc:postgresql:") ? SQLDialect.POSTGRES : SQLDialect.H2,
            new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false));
  }

  /** The database as SQL, on the thread's transaction if it has one. */
  public DSLContext sql() {
    return sql;
  }

  /** The database as a data source, on the thread's transaction if it has one. */
  public DataSource dataSource() {
    return dataSource;
  }

  /** The database for what keeps itself going: outside of any transaction, and not counted. */
  public DataSource upkeep() {
    return pool;
  }

  /** Counts the statements a thread sends. */
  public StatementCounter statements() {
    return statements;
  }

  /**
   * Runs work in the thread's transaction, or in a new one. An unchecked exception rolls everything
   * back; {@link #afterCommit} work runs once the outermost transaction is in, outside of it.
   */
  public <T> T inTransaction(Supplier<T> work) {
    if (pending.get() != null) {
      return work.get();
    }
    var afterwards = new ArrayDeque<Runnable>();
    pending.set(afterwards);
    T result;
    try {
      result = transactions.execute(status -> work.get());
    } finally {
      pending.remove();
    }
    afterwards.forEach(Runnable::run);
    return result;
  }

  /** {@link #inTransaction(Supplier)} for work without a result. */
  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /**
   * Runs work so that an unchecked exception undoes what this work did, {@link #afterCommit} work
   * included, and leaves the rest of the thread's transaction to its owner.
   */
  public <T> T attempt(Supplier<T> work) {
    var afterwards = pending.get();
    if (afterwards == null) {
      return inTransaction(work);
    }
    var before = afterwards.size();
    return sql.connectionResult(
        connection -> {
          var savepoint = connection.setSavepoint();
          try {
            return work.get();
          } catch (RuntimeException e) {
            connection.rollback(savepoint);
            while (afterwards.size() > before) {
              afterwards.removeLast();
            }
            throw e;
          }
        });
  }

  /** Runs work once the thread's transaction is in, and at once where there is none. */
  public void afterCommit(Runnable work) {
    var afterwards = pending.get();
    if (afterwards == null) {
      work.run();
    } else {
      afterwards.add(work);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
