package io.followthrough.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** Locks by name. */
public class NamedLocksTest {

  private final NamedLocks locks = new NamedLocks();

  @Test
  public void letsOneThreadIn_andTheNextWhenItLeaves() throws Exception {
    var lock = locks.getLockForName("a");
    lock.lock();
    var waiting = new CountDownLatch(1);
    var threads = Executors.newSingleThreadExecutor();
    try {
      var other =
          threads.submit(
              () -> {
                assertThat(locks.getLockForName("a").tryLock()).isFalse();
                waiting.countDown();
                locks.getLockForName("a").lock();
                locks.getLockForName("a").unlock();
                return true;
              });
      assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

      lock.unlock();

      assertThat(other.get(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  public void keepsNamesApart() {
    locks.getLockForName("a").lock();

    assertThat(locks.getLockForName("b").tryLock()).isTrue();
  }

  @Test
  public void refusesALockAThreadHoldsAlready_ratherThanWaitForItself() {
    var lock = locks.getLockForName("a");
    lock.lock();

    assertThat(lock.tryLock()).isFalse();
    assertThrows(IllegalMonitorStateException.class, lock::lock);
  }

  @Test
  public void refusesToLetGoOfWhatIsNotHeld() {
    assertThrows(IllegalMonitorStateException.class, () -> locks.getLockForName("a").unlock());
  }
}
