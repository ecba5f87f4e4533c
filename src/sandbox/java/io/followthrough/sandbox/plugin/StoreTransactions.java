package io.followthrough.sandbox.plugin;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.followthrough.sandbox.store.Store;

/** The store's transactions, as plugins ask for them. */
public final class StoreTransactions implements TransactionTemplate {

  private final Store store;

  public StoreTransactions(Store store) {
    this.store = store;
  }

  @Override
  public <T> T execute(TransactionCallback<T> action) {
    return store.inTransaction(action::doInTransaction);
  }
}
