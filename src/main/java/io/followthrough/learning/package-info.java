/**
 * Learns from what was written before, and helps who writes: which texts are alike, and how things
 * are put.
 *
 * <p>Start at {@link io.followthrough.learning.TextIndex} and {@link
 * io.followthrough.learning.Wording}. They go by words and rules and understand nothing, so the
 * same text always gets the same answer, and anybody can work it out by hand.
 */
@NullMarked
package io.followthrough.learning;

import org.jspecify.annotations.NullMarked;
