package io.followthrough.desk;

import java.time.Instant;

/**
 * An incident that is closed although its gate is shut.
 *
 * @param since when that was noticed
 * @param rules the ids of the requirements that failed then, with commas
 */
public record Debt(Instant since, String rules) {}
