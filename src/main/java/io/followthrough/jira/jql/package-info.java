/**
 * The functions that find action items in Jira's own search: each one asks {@link
 * io.followthrough.desk.likeness.ActionSearch}. Their names are in people's saved filters: they
 * never change.
 */
@NullMarked
package io.followthrough.jira.jql;

import org.jspecify.annotations.NullMarked;
