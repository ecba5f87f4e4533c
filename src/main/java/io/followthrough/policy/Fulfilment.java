package io.followthrough.policy;

import io.followthrough.action.Delivery;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * With which resolution a closed ticket was done, not just closed.
 *
 * @param resolutions the names of those resolutions
 * @param withoutResolution whether a ticket closed without any was done
 */
public record Fulfilment(Set<String> resolutions, boolean withoutResolution) {

  public Fulfilment {
    resolutions = Set.copyOf(resolutions);
  }

  /** How a ticket was delivered that was closed with a resolution, or with none. */
  public Delivery closedAs(@Nullable String resolution) {
    return resolution == null && !withoutResolution
        ? Delivery.UNFULFILLED
        : Delivery.closedAs(resolution, resolutions);
  }
}
