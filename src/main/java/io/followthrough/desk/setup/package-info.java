/**
 * What an administrator does once: sets projects up, finds out what the host can do, sees what a
 * policy would block, and takes the plugin out again.
 */
@NullMarked
package io.followthrough.desk.setup;

import org.jspecify.annotations.NullMarked;
