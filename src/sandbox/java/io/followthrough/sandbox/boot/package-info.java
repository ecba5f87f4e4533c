/**
 * Puts the sandbox together and starts it.
 *
 * <p>Start at {@link io.followthrough.sandbox.boot.Sandbox}; {@link
 * io.followthrough.sandbox.boot.Main} is what the build runs.
 */
@NullMarked
package io.followthrough.sandbox.boot;

import org.jspecify.annotations.NullMarked;
