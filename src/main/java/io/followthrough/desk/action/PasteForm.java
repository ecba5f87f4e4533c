package io.followthrough.desk.action;

import org.jspecify.annotations.Nullable;

/**
 * A text that somebody pastes into a timeline.
 *
 * @param text a table or loose lines
 * @param zone the zone of the times where the text names none; UTC where it is missing
 * @param day the day of the times where the text names none, as {@code yyyy-MM-dd}
 * @param takeKinds whether rows take the kinds that their words suggest
 * @param dryRun whether only to tell what would come of it
 */
public record PasteForm(
    @Nullable String text,
    @Nullable String zone,
    @Nullable String day,
    boolean takeKinds,
    boolean dryRun) {}
