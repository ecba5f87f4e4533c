/**
 * The gate of an incident, and what is let off: waivers, bypasses, cancelled incidents, lower
 * severities, lost postmortems. {@link io.followthrough.desk.incident.DebtWatch} marks what closed
 * with its gate shut.
 */
@NullMarked
package io.followthrough.desk.incident;

import org.jspecify.annotations.NullMarked;
