package io.followthrough.sandbox.constant;

import com.atlassian.jira.issue.IssueConstant;
import io.followthrough.sandbox.store.Cached;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** Keeps the constants of one kind in memory, in their sequence. */
final class Catalog<T extends IssueConstant> {

  private static final int NAME_LENGTH = 60;
  private static final long FIRST_GIVEN = 10_000;

  private final String noun;
  private final Cached<Map<String, T>> byId;

  /**
   * @param noun as in "issue type"
   * @param read what the table holds, in sequence
   */
  Catalog(Store store, String noun, Supplier<List<T>> read) {
    this.noun = noun;
    this.byId = new Cached<>(store, () -> index(read.get()));
  }

  List<T> all() {
    return List.copyOf(byId.get().values());
  }

  Optional<T> withId(String id) {
    return Optional.ofNullable(byId.get().get(id));
  }

  Optional<T> withName(String name) {
    return byId.get().values().stream()
        .filter(constant -> constant.getName().equalsIgnoreCase(name))
        .findFirst();
  }

  /**
   * Adds a constant.
   *
   * @param insert writes the row, given the sequence, and answers its id
   * @throws IllegalStateException where the name is taken, whatever its case
   */
  T add(String name, LongFunction<Long> insert) {
    var id =
        byId.change(
            () -> {
              if (withName(name).isPresent()) {
                throw new IllegalStateException(
                    "The " + noun + " '" + name + "' exists already. Choose another name.");
              }
              return insert.apply(nextSequence());
            });
    return withId(id.toString()).orElseThrow();
  }

  String checkedName(String name) {
    return Texts.required("The name of the " + noun, name, NAME_LENGTH);
  }

  /** Holds an id below those the database gives out, so that the two never meet. */
  static Long reserved(long id) {
    if (id < 1 || id >= FIRST_GIVEN) {
      throw new IllegalArgumentException("The id " + id + " is not between 1 and 9999.");
    }
    return id;
  }

  private long nextSequence() {
    return all().stream().mapToLong(IssueConstant::getSequence).max().orElse(0) + 1;
  }

  private static <T extends IssueConstant> Map<String, T> index(List<T> constants) {
    var index = new LinkedHashMap<String, T>();
    constants.forEach(constant -> index.put(constant.getId(), constant));
    return index;
  }
}
