/** Keeps issues: reads, checks, creates, changes and deletes them on behalf of a user. */
@org.jspecify.annotations.NullMarked
package io.followthrough.sandbox.issue;
