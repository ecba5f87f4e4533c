/**
 * Decides whether an incident may close.
 *
 * <p>Start at {@link io.followthrough.gate.Gate}. A gate never throws to say no and never goes
 * quiet: each of its requirements leaves exactly one {@link io.followthrough.gate.Finding}, also
 * one that is unknown or broken, and such a finding keeps the gate shut.
 */
@NullMarked
package io.followthrough.gate;

import org.jspecify.annotations.NullMarked;
