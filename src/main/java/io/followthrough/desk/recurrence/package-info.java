/** What happened again: what people confirmed to be alike, and the chains it makes. */
@NullMarked
package io.followthrough.desk.recurrence;

import org.jspecify.annotations.NullMarked;
