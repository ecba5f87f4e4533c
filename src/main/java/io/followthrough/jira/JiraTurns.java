package io.followthrough.jira;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import io.followthrough.desk.Turns;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes turns with Jira's cluster locks, and works together in Jira's transactions. */
public final class JiraTurns implements Turns {

  private final ClusterLockService locks;
  private final TransactionTemplate transactions;

  public JiraTurns(ClusterLockService locks, TransactionTemplate transactions) {
    this.locks = locks;
    this.transactions = transactions;
  }

  @Override
  public <T> T alone(String name, Supplier<T> work) {
    var lock = locks.getLockForName(name);
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public <T> Optional<T> ifFree(String name, Supplier<T> work) {
    var lock = locks.getLockForName(name);
    if (!lock.tryLock()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      lock.unlock();
    }
  }

  @Override
  public <T> T together(Supplier<T> work) {
    return transactions.execute(work::get);
  }
}
