package io.followthrough.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.TestedDatabase;
import io.followthrough.sandbox.store.Tables.PermissionGrant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A database that an older sandbox left is brought up to date with what is in it. */
@RunWith(Parameterized.class)
public class UpgradeTest {

  private final String url = TestedDatabase.withoutTables();
  private final int older;
  private Connection held;

  /** For each version of the schema that ever landed. */
  public UpgradeTest(int older) {
    this.older = older;
  }

  @Parameters(name = "from version {0}")
  public static List<Integer> versions() {
    return List.of(1, 2, 3, 4, 5, 6, 7);
  }

  /** H2 forgets a database in memory when nobody is connected to it. */
  @Before
  public void leaveWhatTheOlderOneWrote() throws SQLException {
    held = DriverManager.getConnection(url);
    Flyway.configure().dataSource(url, null, null).target("" + older).load().migrate();
    execute("insert into permission_scheme (id, scheme_name) values (1, 'Default')");
    grant("ADD_COMMENTS", "applicationRole");
    grant("ADMINISTER_PROJECTS", "lead");
  }

  @After
  public void disconnect() throws SQLException {
    held.close();
  }

  @Test
  public void keepsWhatWasThere() {
    try (var store = new Store(url)) {
      assertThat(holders(store, "ADD_COMMENTS")).containsExactly("applicationRole");
      assertThat(holders(store, "ADMINISTER_PROJECTS")).containsExactly("lead");
    }
  }

  /** The second version brought watchers; what a later one lacks was taken away by somebody. */
  @Test
  public void grantsWatchingOnce_toThoseWhoCommentOrAdminister() {
    try (var store = new Store(url)) {
      var expected = older < 2;
      assertThat(holders(store, "VIEW_VOTERS_AND_WATCHERS"))
          .isEqualTo(expected ? List.of("applicationRole") : List.of());
      assertThat(holders(store, "MANAGE_WATCHERS"))
          .isEqualTo(expected ? List.of("lead") : List.of());
    }
  }

  /** So that whoever adds a version has it tested here. */
  @Test
  public void endsAtTheNewestVersion_whichIsTestedHereToo() {
    new Store(url).close();

    var current = Flyway.configure().dataSource(url, null, null).load().info().current();

    assertThat(current.getVersion().getVersion()).isEqualTo("" + versions().size());
  }

  private void grant(String permission, String holder) throws SQLException {
    execute(
        "insert into permission_grant (scheme_id, permission, holder_type) values (1, '%s', '%s')"
            .formatted(permission, holder));
  }

  private void execute(String sql) throws SQLException {
    try (var statement = held.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> holders(Store store, String permission) {
    return store
        .sql()
        .select(PermissionGrant.HOLDER_TYPE)
        .from(PermissionGrant.TABLE)
        .where(PermissionGrant.PERMISSION.eq(permission))
        .fetch(PermissionGrant.HOLDER_TYPE);
  }
}
