package io.followthrough.sandbox.workflow;

import io.followthrough.sandbox.constant.SandboxStatus;
import org.jspecify.annotations.Nullable;

/**
 * A way out of the status an issue has.
 *
 * @param to the status it leads to
 * @param screenId the screen it asks for fields with; {@code null} where it asks for nothing
 */
public record Transition(int id, String name, SandboxStatus to, @Nullable Long screenId) {

  public boolean hasScreen() {
    return screenId != null;
  }
}
