package io.followthrough.sandbox.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows on whose behalf the current thread works. */
public final class SignedIn implements JiraAuthenticationContext {

  private final ThreadLocal<@Nullable SandboxUser> current = new ThreadLocal<>();

  /** The thread's user; empty for nobody. */
  public Optional<SandboxUser> user() {
    return Optional.ofNullable(current.get());
  }

  /** Lets the thread work for a user, or for nobody, until {@link #clear}. */
  public void set(@Nullable SandboxUser user) {
    if (user == null) {
      clear();
    } else {
      current.set(user);
    }
  }

  /** Lets the thread work for nobody. */
  public void clear() {
    current.remove();
  }

  /** Does one piece of work for a user, or for nobody; then it is as before. */
  public <T> T as(@Nullable SandboxUser user, Supplier<T> work) {
    var before = current.get();
    set(user);
    try {
      return work.get();
    } finally {
      set(before);
    }
  }

  @Override
  public @Nullable ApplicationUser getLoggedInUser() {
    return current.get();
  }

  @Override
  public boolean isLoggedInUser() {
    return current.get() != null;
  }
}
