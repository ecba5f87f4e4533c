package io.followthrough.rest;

import io.followthrough.desk.incident.LostPostmortems;
import io.followthrough.postmortem.LostPostmortem;
import java.util.List;

/**
 * The postmortems that an incident had, on the wire.
 *
 * @param lost those that the reader may know of and that nobody let go
 * @param hidden how many more of these there are
 * @param letGo those that somebody let go
 */
public record LostPostmortemsJson(List<Row> lost, int hidden, List<LetGoJson> letGo) {

  /**
   * One that is lost.
   *
   * @param id the id of the issue it was; what it is let go by
   * @param key the key of that issue
   * @param loss how it was lost: deleted, unlinked or retyped
   */
  public record Row(long id, String key, String loss) {

    static Row of(LostPostmortem lost) {
      return new Row(lost.id(), lost.key(), lost.loss().id());
    }
  }

  static LostPostmortemsJson of(LostPostmortems file) {
    return new LostPostmortemsJson(
        file.lost().stream().map(Row::of).toList(),
        file.hidden(),
        file.letGo().stream().map(LetGoJson::of).toList());
  }
}
