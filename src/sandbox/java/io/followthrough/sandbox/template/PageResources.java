package io.followthrough.sandbox.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The web resources that the templates of one request ask for. */
public final class PageResources {

  private final ThreadLocal<Set<String>> asked = ThreadLocal.withInitial(LinkedHashSet::new);

  /** Has the page load a web resource, by its complete key. */
  public void requireResource(String completeKey) {
    asked.get().add(completeKey);
  }

  /** What was asked for on this thread since the last time; in that order. */
  public List<String> take() {
    var all = List.copyOf(asked.get());
    asked.remove();
    return all;
  }
}
