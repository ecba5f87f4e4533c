/** What the plugin keeps for itself, in Active Objects tables. Entities never leave this room. */
@NullMarked
package io.followthrough.jira.store;

import org.jspecify.annotations.NullMarked;
