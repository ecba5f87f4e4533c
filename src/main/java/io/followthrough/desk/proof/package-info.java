/** What shows that an action item is done, and whether what was done held. */
@NullMarked
package io.followthrough.desk.proof;

import org.jspecify.annotations.NullMarked;
