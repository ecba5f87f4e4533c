/**
 * Measures what the plugin and the sandbox promise: fills a PostgreSQL with a crowd of issues,
 * starts a sandbox over it in a process of its own, has many clients ask it over HTTP, and prints a
 * table.
 */
@NullMarked
package io.followthrough.bench;

import org.jspecify.annotations.NullMarked;
