package io.followthrough.desk;

import io.followthrough.desk.Workflows.Held;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the plugin out of the host's workflows for administrators who mean to remove it: a
 * transition that refers to a plugin that is gone is held back, or broken.
 */
public final class RemovalDesk {

  private final Workflows workflows;
  private final CoverageWatch watch;
  private final Permissions permissions;

  public RemovalDesk(Workflows workflows, CoverageWatch watch, Permissions permissions) {
    this.workflows = workflows;
    this.watch = watch;
    this.permissions = permissions;
  }

  /**
   * A workflow that still holds something of the plugin's.
   *
   * @param refused why the host would not let it be changed; {@code null} where nobody tried
   */
  public record Left(Held workflow, @Nullable String refused) {}

  /** What is left in workflows, by their names; nothing is changed. */
  public Outcome<List<Left>> show(Visitor visitor) {
    return permissions.administers(visitor)
        ? Outcome.done(left(Map.of()))
        : Outcome.refused(Refusal.administratorsOnly());
  }

  /**
   * Takes the plugin out of every workflow that can be changed. One that the host refuses keeps
   * none of the others.
   *
   * @return what is left
   */
  public Outcome<List<Left>> release(Visitor visitor) {
    return show(visitor)
        .then(
            found -> {
              // What was not known to be open must not seem to have been shut all along.
              watch.look(visitor);
              var refused = new HashMap<String, String>();
              found.stream()
                  .map(Left::workflow)
                  .filter(Held::isReleasable)
                  .map(Held::name)
                  .forEach(
                      name ->
                          workflows
                              .release(visitor, name)
                              .ifPresent(why -> refused.put(name, why)));
              watch.look(visitor);
              return Outcome.done(left(refused));
            });
  }

  private List<Left> left(Map<String, String> refused) {
    return workflows.holding().stream().map(one -> new Left(one, refused.get(one.name()))).toList();
  }
}
