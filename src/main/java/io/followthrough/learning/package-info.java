/**
 * Learns from what was written before: which texts are alike.
 *
 * <p>Start at {@link io.followthrough.learning.TextIndex}. It counts words and understands none of
 * them, so the same texts always give the same answer, and anybody can work it out by hand.
 */
@NullMarked
package io.followthrough.learning;

import org.jspecify.annotations.NullMarked;
