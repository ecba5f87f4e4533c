package io.followthrough.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Meta;
import org.jooq.Table;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Holds every constant of {@link Tables} against a migrated database, and the other way round. */
@RunWith(Parameterized.class)
public class TablesTest {

  /** What the sandbox reads a column as, where jOOQ would choose something else. */
  private static final Map<String, String> JAVA_TYPES =
      Map.of("OffsetDateTime", "Instant", "Date", "LocalDate");

  /** Tables that libraries read and write by themselves. */
  private static final Set<String> OF_LIBRARIES =
      Set.of("flyway_schema_history", "scheduled_tasks");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private final Class<?> columns;

  public TablesTest(Class<?> columns) {
    this.columns = columns;
  }

  @Parameters(name = "{0}")
  public static Collection<Class<?>> tables() {
    return Arrays.asList(Tables.class.getClasses());
  }

  @Test
  public void namesEveryColumn_withItsType() throws ReflectiveOperationException {
    var table = migrated();

    var written = new ArrayList<String>();
    for (var column : columns()) {
      written.add(column.getName() + " " + column.getType().getSimpleName());
    }

    assertThat(written)
        .containsExactlyInAnyOrderElementsOf(
            table.fieldStream().map(TablesTest::nameAndType).toList());
  }

  @Test
  public void readsARow() throws ReflectiveOperationException {
    var rows = database.store().sql().select(columns()).from(declared()).fetch();

    assertThat(rows).isEmpty();
  }

  @Test
  public void missesNoTable() {
    var declared = new TreeSet<String>();
    tables().forEach(table -> declared.add(snake(table.getSimpleName())));

    var migrated = new TreeSet<String>();
    meta().getTables().forEach(table -> migrated.add(table.getName().toLowerCase(Locale.ROOT)));
    migrated.removeAll(OF_LIBRARIES);

    assertThat(declared).isEqualTo(migrated);
  }

  private Table<?> migrated() throws ReflectiveOperationException {
    var name = declared().getName();
    return meta().getTables().stream()
        .filter(table -> table.getName().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow();
  }

  private Meta meta() {
    return database
        .store()
        .sql()
        .meta()
        .filterSchemas(schema -> "PUBLIC".equalsIgnoreCase(schema.getName()));
  }

  private Table<?> declared() throws ReflectiveOperationException {
    return (Table<?>) columns.getField("TABLE").get(null);
  }

  private List<org.jooq.Field<?>> columns() throws ReflectiveOperationException {
    var found = new ArrayList<org.jooq.Field<?>>();
    for (Field constant : columns.getFields()) {
      if (Modifier.isStatic(constant.getModifiers()) && !"TABLE".equals(constant.getName())) {
        found.add((org.jooq.Field<?>) constant.get(null));
      }
    }
    return found;
  }

  private static String nameAndType(org.jooq.Field<?> column) {
    var type = column.getType().getSimpleName();
    return column.getName().toLowerCase(Locale.ROOT) + " " + JAVA_TYPES.getOrDefault(type, type);
  }

  private static String snake(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
