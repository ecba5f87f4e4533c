package io.followthrough.web.setup;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.setup.Compatibility;
import io.followthrough.desk.setup.CompatibilityDesk;
import io.followthrough.desk.sweep.SweepDesk;
import io.followthrough.desk.sweep.SweepReport;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;

/** Shows administrators whether the plugin fits into this host, and what to do by hand. */
public final class CompatibilityPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient CompatibilityDesk desk;
  private final transient SweepDesk sweep;
  private final transient ApplicationProperties host;

  public CompatibilityPage(
      Pages pages, CompatibilityDesk desk, SweepDesk sweep, ApplicationProperties host) {
    super(pages, "setup/compatibility.vm");
    this.desk = desk;
    this.sweep = sweep;
    this.host = host;
  }

  @Override
  protected Outcome<CompatibilityView> answer(PageRequest request) {
    return desk.show(request.visitor())
        .then(found -> sweep.show(request.visitor()).then(report -> done(found, report, request)));
  }

  private Outcome<CompatibilityView> done(
      Compatibility found, SweepReport report, PageRequest request) {
    var hostName = host.getDisplayName() + " " + host.getVersion();
    return Outcome.done(CompatibilityView.of(found, report, hostName, request.texts()));
  }
}
