/**
 * Renders plugins' Velocity templates under Jira's rules: only from the plugin's jar, only listed
 * methods, everything escaped.
 *
 * <p>Start at {@link io.followthrough.sandbox.template.Templates}.
 */
@NullMarked
package io.followthrough.sandbox.template;

import org.jspecify.annotations.NullMarked;
