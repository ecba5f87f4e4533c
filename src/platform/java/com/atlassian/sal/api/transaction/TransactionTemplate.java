package com.atlassian.sal.api.transaction;

/** Runs work in one transaction: an exception rolls it back. */
public interface TransactionTemplate {
  <T> T execute(TransactionCallback<T> action);
}
