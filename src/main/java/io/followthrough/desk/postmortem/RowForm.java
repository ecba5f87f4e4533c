package io.followthrough.desk.postmortem;

import org.jspecify.annotations.Nullable;

/**
 * A row of a timeline as somebody filled it in.
 *
 * @param when when it happened, as people write it: {@code 2027-01-31 10:15 CET}
 * @param zone the zone where {@code when} names none; UTC where it is missing
 * @param kind the id of a kind; other where it is missing
 * @param text what happened
 * @param source where one knows that from
 */
public record RowForm(
    @Nullable String when,
    @Nullable String zone,
    @Nullable String kind,
    @Nullable String text,
    @Nullable String source) {}
