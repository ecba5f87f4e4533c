package io.followthrough.desk.report;

import java.time.Instant;
import java.util.Map;

/**
 * A calendar of due days that is read at a secret address. Whoever knows the address sees what its
 * owner sees; so the address is told once, and only its digest is kept.
 *
 * @param id grows with every feed
 * @param owner the user key of who made it
 * @param which what narrows it, as parameters of a report
 * @param made when it was made
 */
public record Feed(long id, String owner, Map<String, String> which, Instant made) {

  public Feed {
    which = Map.copyOf(which);
  }
}
