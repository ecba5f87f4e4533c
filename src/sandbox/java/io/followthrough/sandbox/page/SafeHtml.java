package io.followthrough.sandbox.page;

/**
 * HTML that may stand on a page as it is; every other value of a template is escaped.
 *
 * <p>Made only from what a renderer or a plugin's panel wrote, never from what somebody typed.
 */
public record SafeHtml(String html) {

  /** Nothing at all. */
  public static final SafeHtml NONE = new SafeHtml("");

  /** Whether there is anything to show. */
  public boolean isEmpty() {
    return html.isBlank();
  }

  @Override
  public String toString() {
    return html;
  }
}
