/** What the plugin does at a time, over the host's scheduler. */
@NullMarked
package io.followthrough.schedule;

import org.jspecify.annotations.NullMarked;
