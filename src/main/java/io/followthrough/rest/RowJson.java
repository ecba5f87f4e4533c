package io.followthrough.rest;

import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A row of a timeline on the wire.
 *
 * @param id its name in addresses
 * @param version how often it was written; who changes it sends it along
 * @param when when it happened, as people write it, in the zone it was written in
 * @param at the same as an instant in UTC
 * @param until when it ended, as an instant; {@code null} where it has no length
 * @param zone the zone it was written in
 * @param exactness how exactly one knows
 * @param kind what it means to the course of the incident
 * @param suggestion of kind other: the kind that its words suggest; {@code null} where none
 * @param text what happened
 * @param source where one knows that from; may be empty
 */
public record RowJson(
    long id,
    int version,
    String when,
    String at,
    @Nullable String until,
    String zone,
    String exactness,
    String kind,
    @Nullable String suggestion,
    String text,
    String source) {

  static RowJson of(Row row) {
    var when = row.when();
    var entry = row.entry();
    return new RowJson(
        row.id(),
        row.version(),
        when.written(),
        when.at().toString(),
        when.until() == null ? null : when.until().toString(),
        when.zone().name(),
        when.exactness().id(),
        row.kind().id(),
        row.kind() == Kind.OTHER ? Suggestion.of(entry.text()).map(Kind::id).orElse(null) : null,
        entry.text(),
        entry.source());
  }
}
