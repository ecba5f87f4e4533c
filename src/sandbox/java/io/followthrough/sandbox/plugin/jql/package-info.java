/** The JQL functions of plugins. */
@NullMarked
package io.followthrough.sandbox.plugin.jql;

import org.jspecify.annotations.NullMarked;
