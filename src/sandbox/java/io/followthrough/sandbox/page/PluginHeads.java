package io.followthrough.sandbox.page;

/** The style sheets and scripts that plugins' pages ask for. */
@FunctionalInterface
public interface PluginHeads {

  /** What the templates of this request asked for; asking again finds nothing. */
  SafeHtml required();
}
