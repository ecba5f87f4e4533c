/** Serves plugins' servlets at {@code /plugins/servlet/}. */
@NullMarked
package io.followthrough.sandbox.plugin.servlet;

import org.jspecify.annotations.NullMarked;
