package io.followthrough.sandbox;

import java.util.Optional;
import java.util.UUID;
import org.junit.Assume;

/**
 * The database that a run of the tests is for: H2, or with {@code -Dtested.database=postgresql} a
 * PostgreSQL. The build runs them on both.
 */
public final class TestedDatabase {

  private static final String POSTGRESQL = "postgresql";

  /** The system, by name and processor, that the server in the test dependencies runs on. */
  private static final String BROUGHT = "Linux amd64";

  private TestedDatabase() {}

  /**
   * The address of a database with no rows that is nobody else's: H2 in memory, or one on the
   * tests' PostgreSQL.
   */
  static String fresh() {
    return onServer().orElseGet(TestedDatabase::inMemory);
  }

  /** The address of a database where even the tables are missing. */
  public static String withoutTables() {
    return isOnServer() ? PostgresServer.shared().bareDatabase() : inMemory();
  }

  /** The address of a database with no rows on the tests' server; empty where H2 is tested. */
  public static Optional<String> onServer() {
    return isOnServer()
        ? Optional.of(PostgresServer.shared().migratedDatabase())
        : Optional.empty();
  }

  private static String inMemory() {
    return "jdbc:h2:mem:"
        + UUID.randomUUID()
        + ";NON_KEYWORDS=KEY,VALUE,END,YEAR,WHEN;LOCK_TIMEOUT=20000";
  }

  /** Takes back a database that a test has done with. */
  static void giveBack(String url) {
    if (isOnServer()) {
      PostgresServer.shared().giveBack(url);
    }
  }

  private static boolean isOnServer() {
    var postgresql = POSTGRESQL.equals(System.getProperty("tested.database"));
    if (postgresql) {
      var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
      Assume.assumeTrue(
          "The tests bring a PostgreSQL for " + BROUGHT + " only, and this is " + system,
          system.equals(BROUGHT));
    }
    return postgresql;
  }
}
