package io.followthrough.learning.evidence;

/**
 * A later incident to which an action item would have made a difference.
 *
 * @param incident its id
 * @param impact when it began and how long it lasted
 * @param severity how bad it was; empty where nobody said
 * @param rank where that stands in its policy: 0 for the worst
 * @param stance how the item stood when it began
 */
public record Hit(long incident, Impact impact, String severity, int rank, Stance stance) {}
