package io.followthrough.sandbox.http;

import jakarta.servlet.Servlet;

/**
 * A servlet and the addresses it answers.
 *
 * @param path a servlet path pattern below the context, as in {@code /rest/api/2/*}
 */
public record Mount(String path, Servlet servlet) {}
