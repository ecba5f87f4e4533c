/** Fills an empty sandbox with what a fresh Jira has. */
@NullMarked
package io.followthrough.sandbox.base;

import org.jspecify.annotations.NullMarked;
