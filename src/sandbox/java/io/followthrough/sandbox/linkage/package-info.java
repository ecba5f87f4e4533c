/**
 * Lists what a plugin's classes link to in their host, when the plugin is built.
 *
 * <p>Start at {@link io.followthrough.sandbox.linkage.HostApi}.
 */
@NullMarked
package io.followthrough.sandbox.linkage;

import org.jspecify.annotations.NullMarked;
