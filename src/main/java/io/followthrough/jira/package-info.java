/**
 * The desk's ports over Jira's API.
 *
 * <p>Nothing is decided here: what Jira knows becomes the values that decide, and back.
 */
@NullMarked
package io.followthrough.jira;

import org.jspecify.annotations.NullMarked;
