package io.followthrough.desk;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What may have to be seen in a new light once an issue has changed.
 *
 * @param postmortems the ids of the postmortems that may ask for something else now
 * @param incidents the ids of the incidents whose verdict may be another one now
 */
public record Touched(Set<Long> postmortems, Set<Long> incidents) {

  public Touched {
    postmortems = Collections.unmodifiableSet(new LinkedHashSet<>(postmortems));
    incidents = Collections.unmodifiableSet(new LinkedHashSet<>(incidents));
  }

  /** All of both. */
  public Touched and(Touched other) {
    return new Touched(union(postmortems, other.postmortems), union(incidents, other.incidents));
  }

  private static Set<Long> union(Set<Long> some, Set<Long> others) {
    var all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }

  /** What any of some changes may put in a new light. */
  static Touched by(Set<Long> changed, Tickets tickets) {
    var postmortems = new LinkedHashSet<Long>();
    var incidents = new LinkedHashSet<Long>();
    for (var issueId : changed) {
      var touched = tickets.touchedBy(issueId);
      postmortems.addAll(touched.postmortems());
      incidents.addAll(touched.incidents());
    }
    return new Touched(postmortems, incidents);
  }
}
