package io.followthrough.sandbox.filter;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * With whom a filter is shared.
 *
 * @param projectId the project whose browsers see it; {@code null} for the other types
 * @param group the group whose members see it; {@code null} for the other types
 */
public record FilterShare(long id, Type type, @Nullable Long projectId, @Nullable String group) {

  /** A kind of sharing, by the name REST gives it. */
  public enum Type {
    GLOBAL("global"),
    SIGNED_IN("loggedin"),
    PROJECT("project"),
    GROUP("group");

    private final String id;

    Type(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    /** Finds a type by its name; {@code authenticated} is Jira's newer word for loggedin. */
    public static Optional<Type> withId(String id) {
      return Arrays.stream(values())
          .filter(type -> type.id.equals(id.equals("authenticated") ? SIGNED_IN.id : id))
          .findFirst();
    }
  }
}
