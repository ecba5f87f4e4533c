package io.followthrough.desk;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names what there was to choose from, for those who chose something else. */
public final class Choices {

  private Choices() {}

  /** The ids of some values, in their order. */
  public static <T> String among(T[] values, Function<T, String> id) {
    return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
  }
}
