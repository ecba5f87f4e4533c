/** Listens to Jira, so that what passed the gate by some other way is noticed. */
@NullMarked
package io.followthrough.jira.event;

import org.jspecify.annotations.NullMarked;
