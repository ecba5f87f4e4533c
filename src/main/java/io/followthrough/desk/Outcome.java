package io.followthrough.desk;

import java.util.function.Function;

/**
 * What came of a request: the thing asked for, or the reasons why not.
 *
 * @param <T> the thing asked for
 */
public sealed interface Outcome<T> {

  /** It worked. */
  record Done<T>(T value) implements Outcome<T> {}

  /** It did not, and nothing was changed. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  /** It worked. */
  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  /** It did not. */
  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /** Goes on with the thing asked for, if there is one. */
  default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    return fold(next, Outcome::refused);
  }

  /** Makes one answer of both cases. */
  default <R> R fold(Function<T, R> done, Function<Refusal, R> refused) {
    if (this instanceof Done<T> one) {
      return done.apply(one.value());
    }
    return refused.apply(((Refused<T>) this).refusal());
  }
}
