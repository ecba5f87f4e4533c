/**
 * What it cost that an action item was not done: claims, who made them, and what the incidents come
 * to.
 */
@NullMarked
package io.followthrough.desk.evidence;

import org.jspecify.annotations.NullMarked;
