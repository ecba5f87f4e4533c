package io.followthrough.sandbox.issue;

import io.followthrough.sandbox.store.Store;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs work that may be refused, so that a refusal leaves nothing behind. */
public final class Attempts {

  private final Store store;

  public Attempts(Store store) {
    this.store = store;
  }

  /**
   * Runs work in a transaction of its own; within somebody else's, an exception undoes what this
   * work wrote and leaves the rest to its owner.
   */
  public <T> T run(Supplier<T> work) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      return store.inTransaction(work);
    }
    return store
        .sql()
        .connectionResult(
            connection -> {
              var before = connection.setSavepoint();
              try {
                return work.get();
              } catch (RuntimeException e) {
                connection.rollback(before);
                throw e;
              }
            });
  }
}
