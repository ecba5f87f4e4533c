/** The look at every incident, for what no change tells of. */
@NullMarked
package io.followthrough.desk.sweep;

import org.jspecify.annotations.NullMarked;
