package io.followthrough.web.audit;

import io.followthrough.desk.Listing;
import io.followthrough.desk.audit.OwnRefusal;
import io.followthrough.web.Moments;
import java.util.List;

/**
 * What was refused to somebody.
 *
 * @param rows the latest first
 * @param next from where to go on; empty at the end
 */
public record RefusedView(List<Row> rows, String next) {

  /** One refusal, with all that stood in the way. */
  public record Row(String incident, String at, List<String> reasons) {}

  static RefusedView of(Listing<OwnRefusal> part) {
    var next = part.next();
    return new RefusedView(
        part.rows().stream()
            .map(one -> new Row(one.incident(), Moments.say(one.at()), one.reasons()))
            .toList(),
        next == null ? "" : next.toString());
  }
}
