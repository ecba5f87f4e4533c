package io.followthrough.sandbox.store;

import java.util.UUID;
import org.junit.rules.ExternalResource;

/** Gives each test an empty database in memory. */
public final class TestStore extends ExternalResource {

  private Store store;

  /** Opens an empty database that lives until it is closed. */
  public static Store open() {
    return new Store("jdbc:h2:mem:" + UUID.randomUUID() + ";NON_KEYWORDS=KEY,VALUE,END,YEAR,WHEN");
  }

  /** The database, while a test runs. */
  public Store store() {
    return store;
  }

  @Override
  protected void before() {
    store = open();
  }

  @Override
  protected void after() {
    store.close();
  }
}
