package io.followthrough.provision;

import io.followthrough.desk.setup.Provisions;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds a thing by what is remembered of it, then by its name, and has it made as a last resort.
 */
final class Found {

  private final Provisions provisions;

  Found(Provisions provisions) {
    this.provisions = provisions;
  }

  /**
   * Makes sure of a thing.
   *
   * @param name what it is remembered as
   * @param isThere whether the host still has the thing of that id
   * @param byName the id of a thing in the host that serves, found by its name
   * @param create makes the thing and returns its id
   * @return whether it was made
   */
  boolean orMake(
      String name,
      Predicate<String> isThere,
      Supplier<Optional<String>> byName,
      Supplier<String> create) {
    if (provisions.idOf(name).filter(isThere).isPresent()) {
      return false;
    }
    var serving = byName.get();
    provisions.remember(name, serving.orElseGet(create));
    return serving.isEmpty();
  }
}
