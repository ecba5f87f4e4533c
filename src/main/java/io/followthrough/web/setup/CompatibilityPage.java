package io.followthrough.web.setup;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.CompatibilityDesk;
import io.followthrough.desk.Outcome;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows administrators whether the plugin fits into this host, and what to do by hand. */
public final class CompatibilityPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient CompatibilityDesk desk;
  private final transient ApplicationProperties host;

  public CompatibilityPage(Pages pages, CompatibilityDesk desk, ApplicationProperties host) {
    super(pages, "setup/compatibility.vm");
    this.desk = desk;
    this.host = host;
  }

  @Override
  protected Outcome<CompatibilityView> answer(PageRequest request) {
    var hostName = host.getDisplayName() + " " + host.getVersion();
    return desk.show(request.visitor())
        .then(found -> Outcome.done(CompatibilityView.of(found, hostName, request.texts())));
  }
}
