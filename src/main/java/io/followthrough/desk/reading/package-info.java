/**
 * A postmortem as it is read, and the forms in which it is exported: all show the same blocks.
 *
 * <p>Start at {@link io.followthrough.desk.reading.ReadingDesk}.
 */
@NullMarked
package io.followthrough.desk.reading;

import org.jspecify.annotations.NullMarked;
