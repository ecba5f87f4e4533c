package io.followthrough.sandbox.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was read in memory until somebody writes, as Jira does with what rarely changes.
 *
 * <p>A thread whose transaction writes sees its own writes and nobody else does; once the
 * transaction has ended, in whichever way, everyone reads anew. Threads that find nothing kept read
 * each for themselves: waiting for one another with a connection in hand could use up the pool.
 */
public final class Cached<T> {

  private final Store store;
  private final Supplier<T> read;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Kept<T> kept;

  /** Caches what {@code read} answers; it must not ask this cache. */
  public Cached(Store store, Supplier<T> read) {
    this.store = store;
    this.read = read;
  }

  /** What the database says, as this thread may see it. */
  public T get() {
    var own = own();
    return own == null ? shared() : own.value();
  }

  /** Writes in the thread's transaction, or in one of its own. */
  public <R> R change(Supplier<R> write) {
    return store.inTransaction(
        () -> {
          var own = begin();
          try {
            return write.get();
          } finally {
            own.forget();
          }
        });
  }

  /** {@link #change(Supplier)} for a write without a result. */
  public void change(Runnable write) {
    change(
        () -> {
          write.run();
          return true;
        });
  }

  private T shared() {
    // Counted before reading: what is committed meanwhile makes the count, and so the value, old.
    var now = changes.get();
    var found = kept;
    if (found == null || found.changes() != now) {
      found = new Kept<>(now, read.get());
      kept = found;
    }
    return found.value();
  }

  @SuppressWarnings("unchecked")
  private @Nullable Own own() {
    return (Own) TransactionSynchronizationManager.getResource(this);
  }

  private Own begin() {
    var own = own();
    if (own == null) {
      own = new Own();
      TransactionSynchronizationManager.bindResource(this, own);
      TransactionSynchronizationManager.registerSynchronization(own);
    }
    return own;
  }

  private record Kept<T>(long changes, T value) {}

  /** What the thread's writing transaction sees. */
  private final class Own implements TransactionSynchronization {

    private @Nullable T seen;

    T value() {
      var value = seen;
      if (value == null) {
        value = read.get();
        seen = value;
      }
      return value;
    }

    void forget() {
      seen = null;
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResource(Cached.this);
      changes.incrementAndGet();
    }
  }
}
