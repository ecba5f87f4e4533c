package io.followthrough.sandbox.page.issue;

import io.followthrough.sandbox.issue.Fields;
import io.followthrough.sandbox.issue.SandboxIssue;
import io.followthrough.sandbox.page.SafeHtml;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.FieldView.Kind;
import io.followthrough.sandbox.page.form.Refusal;
import io.followthrough.sandbox.page.issue.IssueView.Dialog;
import io.followthrough.sandbox.wiki.WikiRenderer;
import io.followthrough.sandbox.workflow.Transition;
import io.followthrough.sandbox.workflow.Transitions;
import java.util.List;

/** Opens the screen of a transition over its issue, empty or with what was refused. */
public final class Dialogs {

  private final Transitions transitions;
  private final FieldForms forms;
  private final WikiRenderer words;

  public Dialogs(Transitions transitions, FieldForms forms, WikiRenderer words) {
    this.transitions = transitions;
    this.forms = forms;
    this.words = words;
  }

  List<FieldView> fields(Visit visit, SandboxIssue issue, Transition way) {
    var user = visit.signedIn();
    return forms.of(transitions.fields(user, issue, way), user, issue);
  }

  Dialog open(Visit visit, SandboxIssue issue, Transition way) {
    return dialog(way, fields(visit, issue, way), comment(), false, Refusal.NONE);
  }

  Dialog refused(Visit visit, SandboxIssue issue, Transition way, Refusal refusal) {
    var fields = FieldForms.typed(fields(visit, issue, way), visit, refusal);
    var comment =
        comment().typed(visit.param(Fields.COMMENT), refusal.ofFields().get(Fields.COMMENT));
    return dialog(way, fields, comment, true, refusal);
  }

  private Dialog dialog(
      Transition way, List<FieldView> fields, FieldView comment, boolean refused, Refusal refusal) {
    return new Dialog(way.id(), way.name(), refused, linked(refusal.messages()), fields, comment);
  }

  /** Each message as HTML, the issues it names as links. */
  List<SafeHtml> linked(List<String> messages) {
    return messages.stream().map(message -> new SafeHtml(words.line(message))).toList();
  }

  static FieldView comment() {
    return FieldView.of(Fields.COMMENT, "Comment", Kind.TEXTAREA, "");
  }
}
