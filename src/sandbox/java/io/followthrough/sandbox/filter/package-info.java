/** Keeps queries that people saved, and with whom they share them. */
@NullMarked
package io.followthrough.sandbox.filter;

import org.jspecify.annotations.NullMarked;
