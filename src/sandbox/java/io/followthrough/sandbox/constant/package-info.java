/**
 * Knows issue types, statuses, priorities, resolutions and link types, and keeps them in memory.
 */
@NullMarked
package io.followthrough.sandbox.constant;

import org.jspecify.annotations.NullMarked;
