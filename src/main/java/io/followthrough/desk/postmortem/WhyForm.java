package io.followthrough.desk.postmortem;

import org.jspecify.annotations.Nullable;

/**
 * A why as somebody filled it in.
 *
 * @param text the answer
 * @param parent the id of the answer it asks why of; {@code null} at the root
 * @param factor the id of the factor that it turned out to be; {@code null} where it is none, or
 *     {@code category} makes a new one of it
 * @param category the id of the category of a new factor with the same text
 */
public record WhyForm(
    @Nullable String text,
    @Nullable Long parent,
    @Nullable Long factor,
    @Nullable String category) {}
