/** Puts the plugin together. The only room that knows Spring, OSGi, the clock and the zone. */
@NullMarked
package io.followthrough.wiring;

import org.jspecify.annotations.NullMarked;
