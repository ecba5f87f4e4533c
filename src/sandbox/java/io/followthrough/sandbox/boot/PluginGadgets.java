package io.followthrough.sandbox.boot;

import io.followthrough.sandbox.fragment.DashboardItems;
import io.followthrough.sandbox.fragment.WebResources;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.dashboard.Gadgets;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Map;

/** Brings plugins' dashboard items and their web resources to the dashboard. */
final class PluginGadgets implements Gadgets {

  private final DashboardItems items;
  private final WebResources resources;

  PluginGadgets(DashboardItems items, WebResources resources) {
    this.items = items;
    this.resources = resources;
  }

  @Override
  public List<Gadget> all(SandboxUser user) {
    return items.all(context(user)).stream()
        .map(
            item ->
                new Gadget(
                    item.key(),
                    item.title(),
                    item.description(),
                    item.configurable(),
                    item.amdModule()))
        .toList();
  }

  @Override
  public SafeHtml html(Gadget gadget, SandboxUser user) {
    return new SafeHtml(items.html(gadget.key(), context(user)));
  }

  @Override
  public SafeHtml head() {
    return HeadTags.of(resources.forContext("atl.dashboard"));
  }

  private static Map<String, Object> context(SandboxUser user) {
    return Map.of("user", user);
  }
}
