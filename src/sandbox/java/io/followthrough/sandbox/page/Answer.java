package io.followthrough.sandbox.page;

import java.util.Map;

/** What a {@link Page} answers a visit with. */
public sealed interface Answer {

  /**
   * A page to show.
   *
   * @param template below {@code page/}
   * @param values what the template speaks of
   * @param head style sheets and scripts of plugins
   */
  record Shown(int status, String title, String template, Map<String, ?> values, SafeHtml head)
      implements Answer {

    public Shown {
      values = Map.copyOf(values);
    }

    /** The same page under another HTTP status. */
    public Shown as(int otherStatus) {
      return new Shown(otherStatus, title, template, values, head);
    }
  }

  /**
   * Another address to go to.
   *
   * @param path below the context path, with a leading slash
   */
  record Redirect(String path) implements Answer {}

  /** A page without anything of plugins in its head. */
  static Shown show(String title, String template, Map<String, ?> values) {
    return new Shown(200, title, template, values, SafeHtml.NONE);
  }

  /** Sends the browser to an address of the sandbox. */
  static Redirect to(String path) {
    return new Redirect(path);
  }
}
