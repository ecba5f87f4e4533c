package io.followthrough.policy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who has which right.
 *
 * @param holders those who have it; a right that is not in it is nobody's
 */
public record Rights(Map<Right, Set<Holder>> holders) {

  public Rights {
    holders =
        holders.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
  }

  /** Who may edit a postmortem may approve it; every other right is with those who administer. */
  public static Rights standard() {
    return new Rights(
        Arrays.stream(Right.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    right ->
                        Set.of(right == Right.REVIEW ? Holder.EDITORS : Holder.ADMINISTRATORS))));
  }

  /** Those who have a right; nobody where none are. */
  public Set<Holder> of(Right right) {
    return holders.getOrDefault(right, Set.of());
  }

  /** The same, but for some rights. */
  Rights but(Map<Right, Set<Holder>> others) {
    var all = new HashMap<>(holders);
    all.putAll(others);
    return new Rights(all);
  }
}
