package io.followthrough.sandbox.page;

import io.followthrough.sandbox.user.SandboxUser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The frame around every page: head, navigation, quick search, who is signed in. */
public final class Frame {

  private static final String PRODUCT = "Followthrough Sandbox";

  private final Templates templates;

  public Frame(Templates templates) {
    this.templates = templates;
  }

  /** A page as the browser gets it. */
  public String html(Visit visit, Answer.Shown page) {
    var values = new LinkedHashMap<String, Object>(page.values());
    values.put("token", visit.token());
    values.put("me", new Visitor(visit.user()));
    var body = templates.fill(page.template(), values);
    return around(page.title(), page.head(), body, visit.token(), new Visitor(visit.user()));
  }

  /** A page for a request that failed before anybody knew who sent it. */
  public String html(int status, String title, String sentence) {
    var values = Map.of("status", status, "title", title, "sentence", sentence);
    var body = templates.fill("fault.vm", values);
    return around(title, SafeHtml.NONE, body, "", new Visitor(null));
  }

  private String around(String title, SafeHtml head, SafeHtml body, String token, Visitor visitor) {
    var values =
        Map.of(
            "title", title + " - " + PRODUCT,
            "product", PRODUCT,
            "head", head,
            "body", body,
            "token", token,
            "me", visitor);
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
