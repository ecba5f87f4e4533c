package io.followthrough.sandbox.page.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.sandbox.dashboard.Dashboards;
import io.followthrough.sandbox.dashboard.Dashboards.Way;
import io.followthrough.sandbox.dashboard.PlacedItem;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.dashboard.Gadgets.Gadget;
import io.followthrough.sandbox.user.SandboxUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code /secure/Dashboard.jspa}: somebody's dashboard; its forms add items of plugins, move them,
 * take them off and keep what was chosen for them.
 */
public final class DashboardPage implements Page {

  /** Where it is found. */
  public static final String ADDRESS = "/secure/Dashboard.jspa";

  private static final int LONGEST_PREFERENCES = 10_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Dashboards dashboards;
  private final Gadgets gadgets;

  public DashboardPage(Dashboards dashboards, Gadgets gadgets) {
    this.dashboards = dashboards;
    this.gadgets = gadgets;
  }

  /**
   * An item on the board.
   *
   * @param preferences as JSON, for the script
   */
  public record Tile(
      long id,
      String title,
      boolean configurable,
      String amdModule,
      String preferences,
      SafeHtml html) {}

  /** What the page shows. */
  public record View(List<List<Tile>> columns, List<Gadget> gadgets) {

    /** Whether nothing is on the board. */
    public boolean isEmpty() {
      return columns.stream().allMatch(List::isEmpty);
    }
  }

  @Override
  public Answer answer(Visit visit) {
    var user = visit.signedIn();
    if (!visit.isPost()) {
      return shown(user);
    }
    switch (visit.param("do")) {
      case "add" -> add(user, visit.param("gadget"));
      case "remove" -> dashboards.remove(item(visit, user));
      case "up" -> dashboards.move(user, item(visit, user), Way.UP);
      case "down" -> dashboards.move(user, item(visit, user), Way.DOWN);
      case "across" -> dashboards.move(user, item(visit, user), Way.ACROSS);
      case "configure" ->
          dashboards.configure(item(visit, user), preferences(visit.param("preferences")));
      default -> throw PageFault.badRequest("There is no such button. Go back and retry.");
    }
    return Answer.to(ADDRESS);
  }

  private void add(SandboxUser user, String key) {
    if (gadgets.all(user).stream().noneMatch(gadget -> gadget.key().equals(key))) {
      throw PageFault.badRequest("There is no such item any more. Go back and choose another one.");
    }
    dashboards.add(user, key);
  }

  private PlacedItem item(Visit visit, SandboxUser user) {
    return dashboards
        .find(user, visit.needed("item"))
        .orElseThrow(
            () -> PageFault.notFound("Your dashboard has no such item. Open it again and look."));
  }

  /** As Jira does, texts only. */
  private static Map<String, String> preferences(String json) {
    try {
      var read = JSON.readTree(json);
      if (json.length() <= LONGEST_PREFERENCES && read != null && read.isObject()) {
        var preferences = new LinkedHashMap<String, String>();
        read.properties().forEach(one -> preferences.put(one.getKey(), one.getValue().asText()));
        return preferences;
      }
    } catch (JsonProcessingException e) {
      // The same refusal as for anything else that is no object.
    }
    throw PageFault.badRequest("What was chosen for the item cannot be kept.");
  }

  private Answer.Shown shown(SandboxUser user) {
    var all = gadgets.all(user).stream().collect(Collectors.toMap(Gadget::key, gadget -> gadget));
    var items = dashboards.of(user);
    var columns =
        IntStream.range(0, Dashboards.COLUMNS)
            .mapToObj(
                column ->
                    items.stream()
                        .filter(item -> item.column() == column)
                        .flatMap(item -> tile(item, all, user))
                        .toList())
            .toList();
    return new Answer.Shown(
        200,
        "Dashboard",
        "dashboard/board.vm",
        Map.of("view", new View(columns, gadgets.all(user))),
        gadgets.head(),
        null);
  }

  /** An item of a plugin that is disabled waits until it is enabled again. */
  private Stream<Tile> tile(PlacedItem item, Map<String, Gadget> all, SandboxUser user) {
    var gadget = all.get(item.moduleKey());
    return gadget == null
        ? Stream.empty()
        : Stream.of(
            new Tile(
                item.id(),
                gadget.title(),
                gadget.configurable(),
                gadget.amdModule(),
                json(item.preferences()),
                gadgets.html(gadget, user)));
  }

  private static String json(Map<String, String> preferences) {
    try {
      return JSON.writeValueAsString(preferences);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts can always be written", e);
    }
  }
}
