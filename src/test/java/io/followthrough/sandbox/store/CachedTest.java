package io.followthrough.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.FreshDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class CachedTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Cached<List<String>> groups;

  @Before
  public void warmUp() {
    groups = new Cached<>(database.store(), this::read);
    groups.get();
    database.store().statements().reset();
  }

  @Test
  public void readsOnce() {
    groups.get();
    groups.get();

    assertThat(database.store().statements().sent()).isZero();
  }

  @Test
  public void showsAWrite_onceItIsIn() {
    groups.change(() -> insert("writers"));

    assertThat(groups.get()).containsExactly("writers");
  }

  @Test
  public void showsAWriteToItsOwnTransactionOnly_untilTheCommit() {
    database
        .store()
        .inTransaction(
            () -> {
              groups.change(() -> insert("writers"));

              assertThat(groups.get()).containsExactly("writers");
              assertThat(CompletableFuture.supplyAsync(groups::get).join()).isEmpty();
            });

    assertThat(CompletableFuture.supplyAsync(groups::get).join()).containsExactly("writers");
  }

  @Test
  public void showsEachWriteOfATransaction() {
    database
        .store()
        .inTransaction(
            () -> {
              groups.change(() -> insert("a"));
              assertThat(groups.get()).containsExactly("a");
              groups.change(() -> insert("b"));
              assertThat(groups.get()).containsExactly("a", "b");
            });
  }

  @Test
  public void forgetsAWrite_thatIsRolledBack() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database
                .store()
                .inTransaction(
                    () -> {
                      groups.change(() -> insert("writers"));
                      groups.get();
                      throw new IllegalStateException("on purpose");
                    }));

    assertThat(groups.get()).isEmpty();
  }

  @Test
  public void showsTheWrite_toWhatWaitsForTheCommit() {
    var store = database.store();

    store.inTransaction(
        () -> {
          store.afterCommit(() -> assertThat(groups.get()).containsExactly("writers"));
          groups.change(() -> insert("writers"));
        });
  }

  @Test
  public void doesNotKeep_whatWasReadBeforeAWriteCameIn() throws InterruptedException {
    var hasRead = new CountDownLatch(1);
    var mayGoOn = new CountDownLatch(1);
    var slow =
        new Cached<>(
            database.store(),
            () -> {
              var found = read();
              hasRead.countDown();
              await(mayGoOn);
              return found;
            });
    var reader = CompletableFuture.supplyAsync(slow::get);
    hasRead.await();

    slow.change(() -> insert("writers"));
    mayGoOn.countDown();

    assertThat(reader.join()).isEmpty();
    assertThat(slow.get()).containsExactly("writers");
  }

  private List<String> read() {
    return database
        .store()
        .sql()
        .select(Tables.AppGroup.GROUP_NAME)
        .from(Tables.AppGroup.TABLE)
        .orderBy(Tables.AppGroup.GROUP_NAME)
        .fetch(Tables.AppGroup.GROUP_NAME);
  }

  private void insert(String group) {
    database
        .store()
        .sql()
        .insertInto(Tables.AppGroup.TABLE)
        .set(Tables.AppGroup.GROUP_NAME, group)
        .execute();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
