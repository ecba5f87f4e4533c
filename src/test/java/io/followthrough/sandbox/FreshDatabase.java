package io.followthrough.sandbox;

import io.followthrough.sandbox.store.Store;
import org.junit.rules.ExternalResource;

/** Gives each test a database with the sandbox's tables and no rows. */
public final class FreshDatabase extends ExternalResource {

  private String url;
  private Store store;

  @Override
  protected void before() {
    url = TestedDatabase.fresh();
    store = new Store(url);
  }

  @Override
  protected void after() {
    if (store != null) {
      store.close();
      TestedDatabase.giveBack(url);
    }
  }

  /** The database, while a test runs. */
  public Store store() {
    return store;
  }
}
