package com.atlassian.sal.api.transaction;

/** Work to be done in a transaction. */
@FunctionalInterface
public interface TransactionCallback<T> {
  T doInTransaction();
}
