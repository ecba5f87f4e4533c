package io.followthrough.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/** Does something about issues that changed, in whatever way that happened. */
public interface IssueWatch {

  /**
   * Looks once at what some issues concern. They may be of any kind, and may be gone.
   *
   * @throws RuntimeException where something could not be looked at; the rest was
   */
  void issuesChanged(Long... issueIds);

  /** All of some watches, each of which looks whatever becomes of the others. */
  static IssueWatch all(IssueWatch... watches) {
    var every = List.of(watches);
    return issueIds -> each(every, watch -> watch.issuesChanged(issueIds));
  }

  /**
   * All of some watches that go by what the changes touch, which is found out once for them. Each
   * looks whatever becomes of the others.
   */
  static IssueWatch touching(Tickets tickets, TouchedWatch... watches) {
    var every = List.of(watches);
    return issueIds -> {
      var changed = new LinkedHashSet<>(List.of(issueIds));
      var touched = Touched.by(changed, tickets);
      each(every, watch -> watch.look(touched, changed));
    };
  }

  /**
   * Looks at each of some things, whatever becomes of the others.
   *
   * @throws RuntimeException the first fault, with the others suppressed in it
   */
  static <T> void each(Collection<T> things, Consumer<T> look) {
    var faults = new ArrayList<RuntimeException>();
    for (var thing : things) {
      try {
        look.accept(thing);
      } catch (RuntimeException e) {
        faults.add(e);
      }
    }
    if (!faults.isEmpty()) {
      var first = faults.get(0);
      faults.stream().skip(1).forEach(first::addSuppressed);
      throw first;
    }
  }
}
