package io.followthrough.sandbox.page;

/** The style sheets and scripts that plugins bring to pages. */
public interface PluginHeads {

  /** For hosts without plugins. */
  PluginHeads NONE =
      new PluginHeads() {
        @Override
        public SafeHtml required() {
          return SafeHtml.NONE;
        }

        @Override
        public SafeHtml general() {
          return SafeHtml.NONE;
        }
      };

  /** What the templates of this request asked for; asking again finds nothing. */
  SafeHtml required();

  /** What every page but those of the administration has. */
  SafeHtml general();
}
