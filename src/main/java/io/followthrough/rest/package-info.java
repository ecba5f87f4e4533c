/**
 * The plugin over HTTP, under {@code /rest/followthrough/1}: paths, status codes and JSON.
 *
 * <p>Nothing is decided here. Errors have Jira's shape; what is missing and what is invisible get
 * the same answer.
 */
@NullMarked
package io.followthrough.rest;

import org.jspecify.annotations.NullMarked;
