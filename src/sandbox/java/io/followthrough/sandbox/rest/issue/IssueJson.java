package io.followthrough.sandbox.rest.issue;

import io.followthrough.sandbox.comment.Comment;
import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.rest.answer.Desk;
import io.followthrough.sandbox.rest.answer.Shapes;
import io.followthrough.sandbox.watch.Watchers.Following;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives issues the JSON shape Jira's REST documentation shows. */
public final class IssueJson {

  private static final String EXPAND = "renderedFields,names,schema,transitions,editmeta,changelog";

  private final Desk desk;
  private final Shapes shapes;

  public IssueJson(Desk desk, Shapes shapes) {
    this.desk = desk;
    this.shapes = shapes;
  }

  public Map<String, Object> of(SandboxIssue issue, Selection selection) {
    return of(List.of(issue), selection).get(0);
  }

  /** The issues with the fields wanted; the number of statements does not grow with them. */
  public List<Map<String, Object>> of(Collection<SandboxIssue> issues, Selection selection) {
    var relatives = Relatives.of(desk, selection.hasRelatives() ? issues : List.of());
    var attached = Attached.to(desk, issues, selection);
    return issues.stream().map(issue -> one(issue, selection, relatives, attached)).toList();
  }

  private Map<String, Object> one(
      SandboxIssue issue, Selection selection, Relatives relatives, Attached attached) {
    var json = head(issue);
    json.put("fields", fields(issue, selection, relatives, attached));
    return json;
  }

  private Map<String, Object> head(SandboxIssue issue) {
    var json = new LinkedHashMap<String, Object>();
    json.put("expand", EXPAND);
    json.put("id", Long.toString(Objects.requireNonNull(issue.getId())));
    json.put("self", shapes.self("issue/" + issue.getId()));
    json.put("key", issue.getKey());
    return json;
  }

  private Map<String, @Nullable Object> fields(
      SandboxIssue issue, Selection selection, Relatives relatives, Attached attached) {
    var json = new Wanted(selection);
    json.put(Fields.SUMMARY, issue::getSummary);
    json.put(Fields.DESCRIPTION, issue::getDescription);
    json.put(Fields.ISSUE_TYPE, () -> shapes.issueType(issue.getIssueType()));
    json.put(Fields.PROJECT, () -> shapes.project(issue.getProjectObject()));
    json.put(Fields.STATUS, () -> shapes.status(Objects.requireNonNull(issue.getStatus())));
    json.put(Fields.PRIORITY, () -> shapes.priority(issue.getPriority()));
    json.put(Fields.RESOLUTION, () -> shapes.resolution(issue.getResolution()));
    json.put("resolutiondate", () -> shapes.moment(issue.getResolutionDate()));
    json.put(Fields.ASSIGNEE, () -> shapes.user(issue.getAssignee()));
    json.put(Fields.REPORTER, () -> shapes.user(issue.getReporter()));
    json.put("creator", () -> shapes.user(issue.getCreator()));
    json.put("created", () -> shapes.moment(issue.getCreated()));
    json.put("updated", () -> shapes.moment(issue.getUpdated()));
    json.put(Fields.DUE_DATE, () -> issue.due() == null ? null : issue.due().toString());
    relatives(issue, json, relatives);
    json.put(Fields.COMMENT, () -> comments(attached.commentsOn(issue)));
    json.put("watches", () -> watches(issue, attached.followingOf(issue)));
    customFields(issue, json);
    return json.fields;
  }

  private void relatives(SandboxIssue issue, Wanted json, Relatives relatives) {
    var parent = relatives.parentOf(issue);
    if (parent != null) {
      json.put(Fields.PARENT, () -> brief(parent));
    }
    json.put("subtasks", () -> relatives.subTasksOf(issue).stream().map(this::brief).toList());
    json.put(Fields.LINKS, () -> relatives.linksOf(issue).stream().map(this::link).toList());
  }

  private void customFields(SandboxIssue issue, Wanted json) {
    var typeId = issue.getIssueType().id();
    for (var field : desk.around().fields().forIssueType(typeId)) {
      json.put(
          field.getId(),
          () -> desk.around().values().toJson(field, issue.getCustomFieldValue(field)));
    }
  }

  /** An issue as others refer to it. */
  public Map<String, Object> brief(SandboxIssue issue) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    fields.put(Fields.SUMMARY, issue.getSummary());
    fields.put(Fields.STATUS, shapes.status(Objects.requireNonNull(issue.getStatus())));
    fields.put(Fields.PRIORITY, shapes.priority(issue.getPriority()));
    fields.put(Fields.ISSUE_TYPE, shapes.issueType(issue.getIssueType()));
    var json = new LinkedHashMap<String, Object>();
    json.put("id", Long.toString(Objects.requireNonNull(issue.getId())));
    json.put("key", Objects.requireNonNull(issue.getKey()));
    json.put("self", shapes.self("issue/" + issue.getId()));
    json.put("fields", fields);
    return json;
  }

  private Map<String, Object> link(Relatives.Seen seen) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", Long.toString(seen.link().id()));
    json.put("self", shapes.self("issueLink/" + seen.link().id()));
    json.put("type", shapes.linkType(seen.link().type()));
    json.put(seen.outward() ? "outwardIssue" : "inwardIssue", brief(seen.other()));
    return json;
  }

  private Map<String, Object> comments(List<Comment> all) {
    var json = new LinkedHashMap<String, Object>();
    json.put("comments", all.stream().map(shapes::comment).toList());
    json.put("maxResults", all.size());
    json.put("total", all.size());
    json.put("startAt", 0);
    return json;
  }

  /** How an issue is followed, without saying by whom. */
  Map<String, Object> watches(SandboxIssue issue, Following following) {
    var json = new LinkedHashMap<String, Object>();
    json.put("self", shapes.self("issue/" + issue.getKey() + "/watchers"));
    json.put("watchCount", following.count());
    json.put("isWatching", following.self());
    return json;
  }

  /** Takes what is wanted and makes nothing of the rest. */
  private static final class Wanted {

    private final Selection selection;
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    Wanted(Selection selection) {
      this.selection = selection;
    }

    void put(String field, Supplier<@Nullable Object> value) {
      if (selection.has(field)) {
        fields.put(field, value.get());
      }
    }
  }
}
