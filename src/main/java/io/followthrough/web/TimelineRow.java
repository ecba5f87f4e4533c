package io.followthrough.web;

import io.followthrough.postmortem.timeline.Exactness;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Suggestion;
import io.followthrough.postmortem.timeline.When;
import io.followthrough.postmortem.timeline.Zone;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A row of a timeline as the panel shows it.
 *
 * @param id its name in addresses
 * @param version how often it was written
 * @param read when it happened, in the zone of the reader
 * @param written the same as it was written
 * @param elsewhere the same, where it was written in another zone; else empty
 * @param kind the id of its kind
 * @param label its kind in words
 * @param guess the kind that its words suggest, by id; empty where none, or a kind was said
 * @param perhaps the same in a sentence
 * @param text what happened
 * @param source where one knows that from
 * @param odd whether something is odd about it
 */
public record TimelineRow(
    long id,
    int version,
    String read,
    String written,
    String elsewhere,
    String kind,
    String label,
    String guess,
    String perhaps,
    String text,
    String source,
    boolean odd) {

  static TimelineRow of(Row row, ZoneId zone, boolean odd, Texts texts) {
    var entry = row.entry();
    var written = row.when().written();
    var read = read(row.when(), zone);
    var guess = row.kind() == Kind.OTHER ? Suggestion.of(entry.text()) : Optional.<Kind>empty();
    return new TimelineRow(
        row.id(),
        row.version(),
        read,
        written,
        written.startsWith(read) ? "" : written,
        row.kind().id(),
        TimelineView.label(row.kind(), texts),
        guess.map(Kind::id).orElse(""),
        guess
            .map(
                kind ->
                    texts.fill(
                        "followthrough.web.timeline.perhaps", TimelineView.label(kind, texts)))
            .orElse(""),
        entry.text(),
        entry.source(),
        odd);
  }

  /** A whole day is a day where it was written, and no other one elsewhere. */
  private static String read(When when, ZoneId zone) {
    if (when.exactness() == Exactness.DAY) {
      return when.day().toString();
    }
    var here = Zone.of(zone);
    var local = new When(when.at(), when.until(), here, when.exactness()).written();
    return local.substring(0, local.length() - here.name().length()).strip();
  }
}
