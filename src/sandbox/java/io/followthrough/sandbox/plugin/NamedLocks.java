package io.followthrough.sandbox.plugin;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/**
 * Locks by name for the threads of this one node.
 *
 * <p>A thread cannot take a lock it holds a second time: asking is refused rather than left to wait
 * for itself. Names nobody holds cost nothing.
 */
public final class NamedLocks implements ClusterLockService {

  private final Map<String, Thread> holders = new HashMap<>();

  @Override
  public ClusterLock getLockForName(String lockName) {
    return new NamedLock(lockName);
  }

  private synchronized boolean take(String name, long nanos) throws InterruptedException {
    var me = Thread.currentThread();
    var deadline = System.nanoTime() + nanos;
    while (holders.containsKey(name)) {
      var left = deadline - System.nanoTime();
      if (left <= 0 || holders.get(name) == me) {
        return false;
      }
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    holders.put(name, me);
    return true;
  }

  private synchronized void release(String name) {
    if (holders.get(name) != Thread.currentThread()) {
      throw new IllegalMonitorStateException("This thread does not hold the lock " + name);
    }
    holders.remove(name);
    notifyAll();
  }

  private final class NamedLock implements ClusterLock {

    private static final long FOR_EVER = Long.MAX_VALUE / 2;

    private final String name;

    NamedLock(String name) {
      this.name = name;
    }

    @Override
    public void lock() {
      var interrupted = false;
      try {
        while (true) {
          try {
            lockInterruptibly();
            return;
          } catch (InterruptedException e) {
            interrupted = true;
          }
        }
      } finally {
        if (interrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      if (!take(name, FOR_EVER)) {
        throw new IllegalMonitorStateException("This thread holds the lock " + name + " already");
      }
    }

    @Override
    public boolean tryLock() {
      try {
        return take(name, 0);
      } catch (InterruptedException e) {
        throw new IllegalStateException("A thread that does not wait was interrupted", e);
      }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      return take(name, unit.toNanos(time));
    }

    @Override
    public void unlock() {
      release(name);
    }

    /** Cluster locks have none. */
    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException("A cluster lock has no conditions");
    }
  }
}
