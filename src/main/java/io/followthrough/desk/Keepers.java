package io.followthrough.desk;

import io.followthrough.action.Person;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sees to it that a postmortem gets done.
 *
 * @param owner who answers for it; {@code null} where nobody does
 * @param facilitator who brings people together and leads the review; {@code null} where nobody was
 *     named
 */
public record Keepers(@Nullable Person owner, @Nullable Person facilitator) {

  /** Nobody. */
  public static final Keepers NONE = new Keepers(null, null);

  /** Whether nobody is left who answers for it: none was named, or he cannot sign in any more. */
  public boolean isOrphaned() {
    return owner == null || !owner.active();
  }

  /** Those who were named. */
  public Stream<Person> named() {
    return Stream.of(owner, facilitator).filter(Objects::nonNull);
  }
}
