package io.followthrough.sandbox.page;

import io.followthrough.sandbox.user.SandboxUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame around every page: head, navigation, quick search, who is signed in. */
public final class Frame {

  private static final String PRODUCT = "Followthrough Sandbox";

  private final Templates templates;
  private final Navigation navigation;
  private final PluginHeads heads;

  public Frame(Templates templates, Navigation navigation, PluginHeads heads) {
    this.templates = templates;
    this.navigation = navigation;
    this.heads = heads;
  }

  /** A page as the browser gets it. */
  public String html(Visit visit, Answer.Shown page) {
    var values = new LinkedHashMap<String, Object>(page.values());
    values.put("token", visit.token());
    values.put("me", new Visitor(visit.user()));
    var body = templates.fill(page.template(), values);
    return page.adminItem() == null
        ? general(visit, page.title(), page.head(), body)
        : administration(visit, page.title(), page.head(), body, page.adminItem());
  }

  /** A body in the frame that every page has. */
  public String general(Visit visit, String title, SafeHtml head, SafeHtml body) {
    var all = new SafeHtml(heads.general().html() + head.html());
    return around(title, all, body, visit.token(), visit.user());
  }

  /**
   * A body beside the menu of the administration.
   *
   * @param selected the link of the menu that leads to it
   */
  public String administration(
      Visit visit, String title, SafeHtml head, SafeHtml body, String selected) {
    var user = visit.user();
    var groups = user == null ? List.of() : navigation.administration(user);
    var beside =
        templates.fill(
            "admin/frame.vm", Map.of("groups", groups, "selected", selected, "content", body));
    return around(title, head, beside, visit.token(), user);
  }

  /** A page for a request that failed before anybody knew who sent it. */
  public String html(int status, String title, String sentence) {
    var values = Map.of("status", status, "title", title, "sentence", sentence);
    var body = templates.fill("fault.vm", values);
    return around(title, SafeHtml.NONE, body, "", null);
  }

  private String around(
      String title, SafeHtml head, SafeHtml body, String token, @Nullable SandboxUser user) {
    var values =
        Map.of(
            "title",
            title + " - " + PRODUCT,
            "product",
            PRODUCT,
            "head",
            head,
            "body",
            body,
            "token",
            token,
            "me",
            new Visitor(user),
            "places",
            user == null ? List.of() : navigation.top(user),
            "administers",
            user != null && navigation.isAdministrator(user));
    return templates.fill("frame.vm", values).html();
  }

  /** Who looks at a page, for templates. */
  public record Visitor(@Nullable String name, String displayName) {

    Visitor(@Nullable SandboxUser user) {
      this(user == null ? null : user.getName(), user == null ? "" : user.getDisplayName());
    }

    /** Whether somebody is signed in. */
    public boolean isKnown() {
      return name != null;
    }
  }
}
