/**
 * Installs, enables, disables and removes plugins by their {@code atlassian-plugin.xml}.
 *
 * <p>Start at {@link io.followthrough.sandbox.plugin.Plugins}; each type of module is a {@link
 * io.followthrough.sandbox.plugin.ModuleLoader}.
 */
@NullMarked
package io.followthrough.sandbox.plugin;

import org.jspecify.annotations.NullMarked;
