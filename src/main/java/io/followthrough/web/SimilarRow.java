package io.followthrough.web;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.likeness.SimilarPostmortem;
import java.util.List;

/**
 * A postmortem that tells of something similar, on a panel.
 *
 * @param key its key
 * @param title its title
 * @param alike how much alike the texts are, in words
 * @param incidents the keys of what it reviews
 * @param open the first action items that are still to be done
 * @param more how many more there are, in words; empty for none
 */
public record SimilarRow(
    String key, String title, String alike, List<String> incidents, List<Fact> open, String more) {

  private static final int MOST = 3;

  static SimilarRow of(SimilarPostmortem one, Texts texts) {
    var open = one.open();
    return new SimilarRow(
        one.postmortem().key(),
        one.postmortem().summary(),
        texts.fill(
            "followthrough.web.recurrence.alike", String.valueOf(Math.round(one.score() * 100))),
        one.incidents(),
        open.stream().limit(MOST).map(SimilarRow::item).toList(),
        texts.count(
            Math.max(0, open.size() - MOST),
            "followthrough.web.recurrence.more.one",
            "followthrough.web.recurrence.more.many"));
  }

  private static Fact item(ActionItem item) {
    return new Fact(item.key(), item.summary());
  }
}
