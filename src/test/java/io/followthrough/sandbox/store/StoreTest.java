package io.followthrough.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.FreshDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

public class StoreTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private final List<String> told = new ArrayList<>();

  @Test
  public void keepsWhatATransactionWrote() {
    database.store().inTransaction(() -> insert("writers"));

    assertThat(groups()).containsExactly("writers");
  }

  @Test
  public void keepsNothing_whenATransactionFails() {
    fail("writers");

    assertThat(groups()).isEmpty();
  }

  @Test
  public void rollsBackTheOuterTransaction_whenTheInnerOneFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database
                .store()
                .inTransaction(
                    () -> {
                      insert("outer");
                      fail("inner");
                      throw new IllegalStateException("as the inner one did");
                    }));

    assertThat(groups()).isEmpty();
  }

  @Test
  public void hidesFromOthersWhatIsNotCommitted() throws InterruptedException {
    var seen = new ArrayList<String>();
    var other = new Thread(() -> seen.addAll(groups()));

    database
        .store()
        .inTransaction(
            () -> {
              insert("writers");
              other.start();
              join(other);
            });

    assertThat(seen).isEmpty();
  }

  @Test
  public void runsWhatWaits_inOrderOnceTheOutermostTransactionIsIn() {
    var store = database.store();

    store.inTransaction(
        () -> {
          store.afterCommit(() -> told.add("first, seeing " + groups()));
          store.inTransaction(() -> store.afterCommit(() -> told.add("second")));
          insert("writers");
          told.add("work");
        });

    assertThat(told).containsExactly("work", "first, seeing [writers]", "second");
  }

  @Test
  public void runsNothing_afterARollback() {
    var store = database.store();
    assertThrows(
        IllegalStateException.class,
        () ->
            store.inTransaction(
                () -> {
                  store.afterCommit(() -> told.add("lost"));
                  throw new IllegalStateException("on purpose");
                }));

    store.inTransaction(() -> insert("writers"));

    assertThat(told).isEmpty();
  }

  @Test
  public void undoesAFailedAttempt_andWhatWaitedForIt() {
    database
        .store()
        .inTransaction(
            () -> {
              insert("kept");
              database.store().afterCommit(() -> told.add("kept"));
              assertThrows(IllegalStateException.class, () -> attempt("undone"));
            });

    assertThat(groups()).containsExactly("kept");
    assertThat(told).containsExactly("kept");
  }

  private void attempt(String group) {
    database
        .store()
        .attempt(
            () -> {
              insert(group);
              database.store().afterCommit(() -> told.add(group));
              throw new IllegalStateException("undone");
            });
  }

  @Test
  public void runsAtOnce_outsideOfATransaction() {
    database.store().afterCommit(() -> told.add("now"));

    assertThat(told).containsExactly("now");
  }

  @Test
  public void countsTheStatementsOfItsThread() {
    var store = database.store();
    store.statements().reset();

    insert("writers");
    groups();

    assertThat(store.statements().sent()).isEqualTo(2);
  }

  private void fail(String group) {
    assertThrows(
        IllegalStateException.class,
        () ->
            database
                .store()
                .inTransaction(
                    () -> {
                      insert(group);
                      throw new IllegalStateException("on purpose");
                    }));
  }

  private void insert(String group) {
    database
        .store()
        .sql()
        .insertInto(Tables.AppGroup.TABLE)
        .set(Tables.AppGroup.GROUP_NAME, group)
        .execute();
  }

  private List<String> groups() {
    return database
        .store()
        .sql()
        .select(Tables.AppGroup.GROUP_NAME)
        .from(Tables.AppGroup.TABLE)
        .fetch(Tables.AppGroup.GROUP_NAME);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
