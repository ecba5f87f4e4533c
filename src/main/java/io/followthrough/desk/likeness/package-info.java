/** Which action items and postmortems are alike, and how things are put. */
@NullMarked
package io.followthrough.desk.likeness;

import org.jspecify.annotations.NullMarked;
