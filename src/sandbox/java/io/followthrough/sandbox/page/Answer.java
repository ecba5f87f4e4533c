package io.followthrough.sandbox.page;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a {@link Page} answers a visit with. */
public sealed interface Answer {

  /**
   * A page to show.
   *
   * @param template below {@code page/}
   * @param values what the template speaks of
   * @param head style sheets and scripts of plugins
   * @param adminItem the link of the administration's menu that leads here; null on other pages
   */
  record Shown(
      int status,
      String title,
      String template,
      Map<String, ?> values,
      SafeHtml head,
      @Nullable String adminItem)
      implements Answer {

    public Shown {
      values = Map.copyOf(values);
    }

    /** The same page under another HTTP status. */
    public Shown as(int otherStatus) {
      return new Shown(otherStatus, title, template, values, head, adminItem);
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
    return new Shown(200, title, template, values, SafeHtml.NONE, null);
  }

  /** A page of the administration, beside its menu. */
  static Shown administration(
      String title, String template, Map<String, ?> values, String adminItem) {
    return new Shown(200, title, template, values, SafeHtml.NONE, adminItem);
  }

  /** Sends the browser to an address of the sandbox. */
  static Redirect to(String path) {
    return new Redirect(path);
  }
}
