/**
 * Where the sandbox keeps its data: one SQL database, its schema, and transactions.
 *
 * <p>Everything that reads or writes goes through {@link io.followthrough.sandbox.store.Store}, so
 * that the tracker, Active Objects and a plugin's own transactions share one connection per thread.
 */
@NullMarked
package io.followthrough.sandbox.store;

import org.jspecify.annotations.NullMarked;
