/**
 * Reads JQL and finds issues with it.
 *
 * <p>Start at {@link io.followthrough.sandbox.search.Search}. A query becomes a tree ({@link
 * io.followthrough.sandbox.search.Jql}), the tree becomes one SQL condition, and the database
 * counts, sorts and pages; nobody is shown an issue he may not browse.
 */
@NullMarked
package io.followthrough.sandbox.search;

import org.jspecify.annotations.NullMarked;
