package io.followthrough.postmortem.factor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whys of a postmortem. They branch: a question has as many answers as there are, and there is
 * no number of questions after which one must stop. A leaf may turn out to be a factor.
 *
 * @param all oldest first
 */
public record WhyTree(List<Why> all) {

  /** As many as a postmortem may have. */
  public static final int LIMIT = 500;

  public WhyTree {
    all = all.stream().sorted(Comparator.comparingLong(Why::id)).toList();
  }

  /**
   * A why and where it stands.
   *
   * @param why the why
   * @param depth how many stand above it
   */
  public record Placed(Why why, int depth) {}

  /** The one of that id; empty where there is none. */
  public Optional<Why> why(long id) {
    return all.stream().filter(one -> one.id() == id).findFirst();
  }

  /** Whether the same text stands below the same why. */
  public boolean holds(Why.Said said) {
    return all.stream()
        .anyMatch(
            one -> Objects.equals(one.parent(), said.parent()) && one.text().equals(said.text()));
  }

  /** Whether nobody asked why of it. */
  public boolean isLeaf(long id) {
    return all.stream().noneMatch(one -> Objects.equals(one.parent(), id));
  }

  /** Whether one would come back to a why by asking on, if it stood below that parent. */
  public boolean wouldCircle(long id, @Nullable Long parent) {
    return parent != null && path(parent).stream().anyMatch(one -> one.id() == id);
  }

  /** From the root to a why; empty where there is none of that id. */
  public List<Why> path(long id) {
    var path = new ArrayDeque<Why>();
    var seen = new HashSet<Long>();
    var next = why(id);
    while (next.isPresent() && seen.add(next.get().id())) {
      path.addFirst(next.get());
      var parent = next.get().parent();
      next = parent == null ? Optional.empty() : why(parent);
    }
    return List.copyOf(path);
  }

  /** The whys that turned out to be a factor. */
  public List<Why> leadingTo(long factorId) {
    return all.stream().filter(one -> Objects.equals(one.factor(), factorId)).toList();
  }

  /** All of them as one reads a tree: each followed by those below it. */
  public List<Placed> inOrder() {
    Map<Optional<Long>, List<Why>> below =
        all.stream().collect(Collectors.groupingBy(one -> Optional.ofNullable(one.parent())));
    var order = new ArrayList<Placed>();
    var open = new ArrayDeque<Placed>();
    Function<Optional<Long>, List<Why>> of = parent -> below.getOrDefault(parent, List.of());
    push(open, of.apply(Optional.empty()), 0);
    while (!open.isEmpty()) {
      var placed = open.pop();
      order.add(placed);
      push(open, of.apply(Optional.of(placed.why().id())), placed.depth() + 1);
    }
    return List.copyOf(order);
  }

  private static void push(ArrayDeque<Placed> open, List<Why> whys, int depth) {
    for (var at = whys.size() - 1; at >= 0; at--) {
      open.push(new Placed(whys.get(at), depth));
    }
  }
}
