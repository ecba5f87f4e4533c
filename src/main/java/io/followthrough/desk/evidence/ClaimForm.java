package io.followthrough.desk.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A claim as somebody sent it; what he said nothing about is {@code null}.
 *
 * @param item the key of the action item
 * @param incident the key of the incident; not needed where the postmortem reviews just one
 * @param effect the id of an effect
 * @param confidence the id of a confidence
 * @param why what makes him say so
 */
public record ClaimForm(
    @Nullable String item,
    @Nullable String incident,
    @Nullable String effect,
    @Nullable String confidence,
    @Nullable String why) {}
