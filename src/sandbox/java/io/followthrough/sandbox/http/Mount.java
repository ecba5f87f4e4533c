package io.followthrough.sandbox.http;

import jakarta.servlet.Servlet;

/**
 * A servlet and the addresses it answers.
 *
 * @param path a servlet path pattern below the context, as in {@code /rest/api/2/*}
 * @param takesFiles whether a form may send it files
 */
public record Mount(String path, Servlet servlet, boolean takesFiles) {

  /** One that takes no files. */
  public Mount(String path, Servlet servlet) {
    this(path, servlet, false);
  }
}
