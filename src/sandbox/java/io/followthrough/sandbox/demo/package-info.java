/** Fills a sandbox that nobody has used yet with a small company and its incidents. */
@NullMarked
package io.followthrough.sandbox.demo;

import org.jspecify.annotations.NullMarked;
