/**
 * Runs plugin bundles in Felix, and a Spring context for each, as Jira does.
 *
 * <p>Start at {@link io.followthrough.sandbox.osgi.Framework}.
 */
@NullMarked
package io.followthrough.sandbox.osgi;

import org.jspecify.annotations.NullMarked;
