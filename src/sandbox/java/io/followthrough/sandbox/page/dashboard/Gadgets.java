package io.followthrough.sandbox.page.dashboard;

import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;

/** What plugins bring to dashboards. */
public interface Gadgets {

  /** For hosts without plugins. */
  Gadgets NONE =
      new Gadgets() {
        @Override
        public List<Gadget> all(SandboxUser user) {
          return List.of();
        }

        @Override
        public SafeHtml html(Gadget gadget, SandboxUser user) {
          return SafeHtml.NONE;
        }

        @Override
        public SafeHtml head() {
          return SafeHtml.NONE;
        }
      };

  /**
   * An item that may be put on a dashboard.
   *
   * @param amdModule what brings it to life in the browser; empty where nothing does
   */
  record Gadget(
      String key, String title, String description, boolean configurable, String amdModule) {}

  /** What somebody may add, by title. */
  List<Gadget> all(SandboxUser user);

  /** The view of one. */
  SafeHtml html(Gadget gadget, SandboxUser user);

  /** The styles and scripts of all of them. */
  SafeHtml head();
}
