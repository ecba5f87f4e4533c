/**
 * Serves the sandbox over HTTP: the web server, who is asking, and what no request may do.
 *
 * <p>Start at {@link io.followthrough.sandbox.http.WebServer}.
 */
@NullMarked
package io.followthrough.sandbox.http;

import org.jspecify.annotations.NullMarked;
