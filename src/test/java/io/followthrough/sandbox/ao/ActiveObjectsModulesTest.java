package io.followthrough.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.fixture.NoteEntity;
import io.followthrough.sandbox.fixture.Notes;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * Active Objects on the sandbox's database, after
 * https://developer.atlassian.com/server/framework/atlassian-sdk/active-objects/.
 */
public class ActiveObjectsModulesTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private PluginActiveObjects entities;

  @Before
  public void open() {
    entities = opened();
  }

  private PluginActiveObjects opened() {
    var opened = new PluginActiveObjects("fixture", database.store());
    opened.open(StoreConnections.provider(database.store()), "fixture", List.of(NoteEntity.class));
    return opened;
  }

  @Test
  public void namesTablesAsJiraDoes() {
    assertThat(PluginTables.prefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71_");
  }

  @Test
  public void findsWhatItCreated_alsoAfterAnotherMigration() {
    new Notes(entities).add("ann", "grüezi");

    assertThat(new Notes(opened()).bodies()).containsExactly("grüezi");
  }

  @Test
  public void countsAndDeletes() {
    ActiveObjects ao = entities;
    var note = ao.create(NoteEntity.class, new DBParam("OWNER", "ann"), new DBParam("BODY", "b"));
    assertThat(ao.count(NoteEntity.class, Query.select().where("OWNER = ?", "ann"))).isEqualTo(1);

    ao.delete(note);

    assertThat(ao.count(NoteEntity.class, Query.select())).isZero();
  }

  @Test
  public void rollsBack_whatAFailedTransactionWrote() {
    var notes = new Notes(entities);

    assertThrows(IllegalStateException.class, () -> notes.addAndFail("lost"));

    assertThat(notes.bodies()).isEmpty();
  }

  @Test
  public void joinsTheStoresTransaction() {
    var notes = new Notes(entities);

    assertThrows(
        IllegalStateException.class,
        () ->
            database
                .store()
                .inTransaction(
                    () -> {
                      notes.add("ann", "lost");
                      throw new IllegalStateException("on purpose");
                    }));

    assertThat(notes.bodies()).isEmpty();
  }

  @Test
  public void refusesUse_beforeItsTablesAreThereAndAfterwards() {
    var early = new Notes(new PluginActiveObjects("fixture", database.store()));
    assertThat(assertThrows(ActiveObjectsException.class, early::bodies))
        .hasMessageContaining("LifecycleAware.onStart");

    entities.shut();

    assertThrows(ActiveObjectsException.class, () -> new Notes(entities).bodies());
  }
}
