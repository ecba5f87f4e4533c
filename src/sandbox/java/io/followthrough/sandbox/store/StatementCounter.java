package io.followthrough.sandbox.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the SQL statements each thread sends, so that a promise about them can be tested. */
public final class StatementCounter {

  private final ThreadLocal<Integer> sent = ThreadLocal.withInitial(() -> 0);
  private final AtomicLong total = new AtomicLong();
  private final DataSource counted;

  StatementCounter(DataSource pool) {
    this.counted = (DataSource) watch(DataSource.class, pool);
  }

  /** How many statements this thread has sent since it last asked for {@link #reset}. */
  public int sent() {
    return sent.get();
  }

  /** How many statements all threads have sent since the store was opened. */
  public long total() {
    return total.get();
  }

  /** Starts this thread's count anew. */
  public void reset() {
    sent.remove();
  }

  DataSource dataSource() {
    return counted;
  }

  private Object watch(Class<?> type, Object real) {
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> call(real, method, arguments));
  }

  private Object call(Object real, Method method, Object[] arguments) throws Throwable {
    if (real instanceof Statement && method.getName().startsWith("execute")) {
      sent.set(sent.get() + 1);
      total.incrementAndGet();
    }
    try {
      var answer = method.invoke(real, arguments);
      if (answer instanceof PreparedStatement && method.getReturnType().isInterface()) {
        return watch(method.getReturnType(), answer);
      }
      if (answer instanceof Statement && "createStatement".equals(method.getName())) {
        return watch(Statement.class, answer);
      }
      if (answer instanceof Connection && "getConnection".equals(method.getName())) {
        return real instanceof DataSource ? watch(Connection.class, answer) : answer;
      }
      return answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
