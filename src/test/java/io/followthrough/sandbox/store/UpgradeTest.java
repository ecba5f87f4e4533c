package io.followthrough.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.store.Tables.PermissionGrant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.Test;

/** A database that an older sandbox left is brought up to date with what is in it. */
public class UpgradeTest {

  private static final String URL = "jdbc:h2:mem:upgrade";

  @Test
  public void grantsWatching_toThoseWhoCommentOrAdminister() throws Exception {
    try (var open = DriverManager.getConnection(URL)) {
      Flyway.configure().dataSource(URL, null, null).target("1").load().migrate();
      grant(open, "ADD_COMMENTS", "applicationRole");
      grant(open, "ADMINISTER_PROJECTS", "lead");

      try (var store = new Store(URL)) {
        assertThat(holders(store, "VIEW_VOTERS_AND_WATCHERS")).containsExactly("applicationRole");
        assertThat(holders(store, "MANAGE_WATCHERS")).containsExactly("lead");
      }
    }
  }

  private static void grant(Connection database, String permission, String holder)
      throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(
          "merge into permission_scheme (id, scheme_name) key (id) values (0, 'Default')");
      statement.execute(
          "insert into permission_grant (scheme_id, permission, holder_type) values (0, '%s', '%s')"
              .formatted(permission, holder));
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
