package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.field.FieldKind;
import io.followthrough.sandbox.field.SandboxCustomField;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.issue.Surroundings;
import io.followthrough.sandbox.page.IssueRow;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.issue.IssueView.Detail;
import io.followthrough.sandbox.page.issue.IssueView.Section;
import io.followthrough.sandbox.wiki.WikiRenderer;
import java.util.ArrayList;
import java.util.List;

/** Shows what the fields of an issue hold: long texts as sections, everything else as details. */
public final class Contents {

  private final Surroundings around;
  private final WikiRenderer wiki;

  public Contents(Surroundings around, WikiRenderer wiki) {
    this.around = around;
    this.wiki = wiki;
  }

  SafeHtml description(SandboxIssue issue) {
    var text = issue.getDescription();
    return text == null ? SafeHtml.NONE : new SafeHtml(wiki.html(text));
  }

  /** The long custom fields that hold something; Jira leaves out empty ones, too. */
  List<Section> sections(SandboxIssue issue) {
    return filled(issue).stream()
        .filter(field -> field.kind() == FieldKind.TEXT_AREA)
        .map(
            field ->
                new Section(
                    field.getId(), field.name(), new SafeHtml(wiki.html(text(field, issue)))))
        .toList();
  }

  List<Detail> details(SandboxIssue issue, IssueRow row) {
    var details = new ArrayList<Detail>();
    details.add(new Detail("priority", "Priority", row.priority()));
    details.add(
        new Detail("resolution", "Resolution", row.resolved() ? row.resolution() : "Unresolved"));
    details.add(new Detail("assignee", "Assignee", row.assignee()));
    details.add(new Detail("reporter", "Reporter", row.reporter()));
    details.add(new Detail("duedate", "Due", row.due()));
    filled(issue).stream()
        .filter(field -> field.kind() != FieldKind.TEXT_AREA)
        .forEach(field -> details.add(new Detail(field.getId(), field.name(), text(field, issue))));
    return details.stream().filter(detail -> !detail.value().isEmpty()).toList();
  }

  private List<SandboxCustomField> filled(SandboxIssue issue) {
    return around.fields().forIssueType(Long.parseLong(issue.getIssueTypeId())).stream()
        .filter(field -> issue.getCustomFieldValue(field) != null)
        .toList();
  }

  private String text(SandboxCustomField field, SandboxIssue issue) {
    return around.values().toText(field, issue.getCustomFieldValue(field));
  }
}
