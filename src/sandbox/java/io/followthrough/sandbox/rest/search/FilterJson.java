package io.followthrough.sandbox.rest.search;

import io.followthrough.sandbox.filter.FilterShare;
import io.followthrough.sandbox.filter.SavedFilter;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Refusal;
import io.followthrough.sandbox.rest.answer.SeenProjects;
import io.followthrough.sandbox.rest.answer.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives saved filters the JSON shape Jira's REST documentation shows. */
final class FilterJson {

  private final Desk desk;
  private final Shapes shapes;
  private final SeenProjects projects;

  FilterJson(Desk desk) {
    this.desk = desk;
    this.shapes = new Shapes(desk);
    this.projects = new SeenProjects(desk);
  }

  Map<String, Object> of(SavedFilter filter) {
    var json = new LinkedHashMap<String, Object>();
    json.put("self", shapes.self("filter/" + filter.id()));
    json.put("id", Long.toString(filter.id()));
    json.put("name", filter.name());
    json.put("description", Objects.requireNonNullElse(filter.description(), ""));
    json.put("owner", shapes.userWithKey(filter.ownerKey()));
    json.put("jql", filter.jql());
    json.put("viewUrl", desk.baseUrl().get() + "/issues/?jql=" + Shapes.encoded(filter.jql()));
    json.put("searchUrl", shapes.self("search?jql=" + Shapes.encoded(filter.jql())));
    json.put("favourite", desk.filters().isFavourite(filter, desk.user()));
    json.put("sharePermissions", shares(filter));
    return json;
  }

  /** Whom a filter is shared with; projects that whoever asks may not see are left out. */
  List<Map<String, Object>> shares(SavedFilter filter) {
    return filter.shares().stream().filter(this::isTold).map(this::share).toList();
  }

  /**
   * One share.
   *
   * @throws Refusal where it is with a project that whoever asks may not see
   */
  Map<String, Object> share(FilterShare share) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", share.id());
    json.put("type", share.type().id());
    if (share.projectId() != null) {
      json.put("project", shapes.project(projects.get(Long.toString(share.projectId()))));
    }
    if (share.group() != null) {
      json.put("group", Map.of("name", share.group(), "self", shapes.group(share.group())));
    }
    return json;
  }

  private boolean isTold(FilterShare share) {
    return share.projectId() == null || projects.find(Long.toString(share.projectId())).isPresent();
  }

  /** The one answer about a filter that is missing and one that may not be seen. */
  static Refusal unseen() {
    return Refusal.badRequest(
        "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.");
  }
}
