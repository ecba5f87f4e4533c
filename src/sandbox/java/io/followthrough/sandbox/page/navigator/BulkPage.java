package io.followthrough.sandbox.page.navigator;

import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.Issues;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.IssueRow;
import io.followthrough.sandbox.page.IssueRows;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.FieldView.Option;
import io.followthrough.sandbox.page.navigator.BulkView.Choice;
import io.followthrough.sandbox.page.navigator.BulkView.Field;
import io.followthrough.sandbox.project.Permissions;
import io.followthrough.sandbox.search.JqlFault;
import io.followthrough.sandbox.search.Search;
import io.followthrough.sandbox.workflow.Tracker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code /secure/views/bulkedit/}: takes many issues through one transition, in Jira's steps:
 * choose the issues, the transition, what goes into its screen, and confirm. Nothing is kept
 * between the steps but what their forms carry along.
 */
public final class BulkPage implements Page {

  /** Where it begins. */
  public static final String START = "/secure/views/bulkedit/BulkEdit1!default.jspa";

  /** Where its forms are sent to. */
  public static final String STEPS = "/secure/views/bulkedit/BulkWorkflowTransition.jspa";

  private final Search search;
  private final Issues issues;
  private final BulkIssues bulk;
  private final FieldForms forms;
  private final IssueRows rows;

  public BulkPage(
      Search search, Tracker tracker, Permissions permissions, FieldForms forms, IssueRows rows) {
    this.search = search;
    this.issues = tracker.issues();
    this.bulk = new BulkIssues(issues, permissions, tracker.transitions());
    this.forms = forms;
    this.rows = rows;
  }

  @Override
  public Answer answer(Visit visit) {
    visit.signedIn();
    if (!visit.isPost()) {
      return issues(visit);
    }
    return switch (visit.param("step")) {
      case "transitions" -> transitions(visit);
      case "fields" -> fields(visit);
      case "confirm" -> confirm(visit);
      case "move" -> move(visit);
      default -> throw PageFault.badRequest("There is no such step. Begin again in the navigator.");
    };
  }

  private Answer issues(Visit visit) {
    var jql = visit.param("jql").strip();
    try {
      var found = search.find(visit.signedIn(), jql, 0, BulkIssues.LIMIT);
      var shown = rows(issues.withIds(found.issueIds()));
      return shown("Choose issues", "issues", BulkView.of(jql).with(shown, found.total()));
    } catch (JqlFault fault) {
      throw PageFault.badRequest(String.join(" ", fault.messages()));
    }
  }

  private Answer transitions(Visit visit) {
    var chosen = bulk.chosen(visit);
    var choices = new ArrayList<Choice>();
    for (var way : bulk.ways(visit.signedIn(), chosen)) {
      choices.add(
          new Choice(
              "way-" + choices.size(),
              way.key(),
              way.workflow(),
              way.transition().name(),
              way.route(),
              way.issues().stream().map(SandboxIssue::toString).toList()));
    }
    return shown("Choose a transition", "transitions", view(visit, chosen).choosing(choices));
  }

  private Answer fields(Visit visit) {
    var way = bulk.way(visit, bulk.chosen(visit));
    var view = view(visit, way.issues()).going(way);
    return shown("Fill in the fields", "fields", view.filling(fields(visit, way), ""));
  }

  private Answer confirm(Visit visit) {
    var way = bulk.way(visit, bulk.chosen(visit));
    var view = view(visit, way.issues()).going(way);
    return shown(
        "Confirm", "confirm", view.filling(changed(visit, way), visit.param(Fields.COMMENT)));
  }

  private Answer move(Visit visit) {
    var way = bulk.way(visit, bulk.chosen(visit));
    var values =
        changed(visit, way).stream()
            .collect(
                Collectors.toMap(
                    field -> field.view().id(),
                    field -> visit.param(field.view().id()),
                    (one, other) -> one,
                    LinkedHashMap::new));
    var result = bulk.move(visit.signedIn(), way, values, visit.param(Fields.COMMENT).strip());
    var view = BulkView.of(visit.param("jql")).going(way);
    return shown(
        "Bulk transition",
        "done",
        view.with(anew(result.moved()), way.issues().size()).leaving(anew(result.stayed())));
  }

  private BulkView view(Visit visit, List<SandboxIssue> chosen) {
    var ids = chosen.stream().map(issue -> issue.getId().toString()).toList();
    return BulkView.of(visit.param("jql"))
        .with(rows(chosen), chosen.size())
        .carrying(String.join(",", ids));
  }

  /** The values of one issue would mislead: what is set is set on all of them. */
  private List<Field> fields(Visit visit, BulkWay way) {
    var user = visit.signedIn();
    return forms.of(bulk.fields(user, way), user, way.issues().get(0)).stream()
        .map(view -> view.id().equals(Fields.RESOLUTION) ? view : view.typed("", null))
        .map(view -> new Field(view, view.id().equals(Fields.RESOLUTION), ""))
        .toList();
  }

  private List<Field> changed(Visit visit, BulkWay way) {
    return fields(visit, way).stream()
        .filter(field -> visit.params("change").contains(field.view().id()))
        .map(field -> typed(field.view(), visit.param(field.view().id())))
        .toList();
  }

  private static Field typed(FieldView view, String value) {
    var words =
        view.options().stream()
            .filter(option -> option.value().equals(value))
            .map(Option::label)
            .findFirst()
            .orElse(value);
    return new Field(view.typed(value, null), true, words.isBlank() ? "None" : words);
  }

  /** As they are now, after some of them moved. */
  private List<IssueRow> anew(List<SandboxIssue> of) {
    return rows(issues.withIds(of.stream().map(SandboxIssue::getId).toList()));
  }

  private List<IssueRow> rows(List<SandboxIssue> of) {
    return of.stream().map(rows::of).toList();
  }

  private static Answer.Shown shown(String title, String template, BulkView view) {
    return Answer.show(title, "navigator/bulk-" + template + ".vm", Map.of("view", view));
  }
}
