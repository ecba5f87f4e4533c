/**
 * Serves plugins' JAX-RS resources as Jira's REST v2 does.
 *
 * <p>Start at {@link io.followthrough.sandbox.plugin.rest.RestModules}.
 */
@NullMarked
package io.followthrough.sandbox.plugin.rest;

import org.jspecify.annotations.NullMarked;
