package io.followthrough.sandbox.page.issue;

import com.atlassian.jira.util.ErrorCollection;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.form.FieldForms;
import io.followthrough.sandbox.page.form.FieldView;
import io.followthrough.sandbox.page.form.FormView;
import io.followthrough.sandbox.page.form.Refusal;
import java.util.List;
import java.util.Map;

/** Shows a form, the first time and again with what was wrong. */
public final class FormPages {

  private final Dialogs dialogs;

  public FormPages(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /**
   * What stays the same while somebody mends a form.
   *
   * @param failure a sentence for a form that was not accepted
   */
  public record Form(
      String title,
      String id,
      String action,
      Map<String, String> hidden,
      String submit,
      String cancel,
      String failure) {}

  /** The form as it is first shown; the address may have brought values along. */
  public Answer first(Form form, List<FieldView> fields, Visit visit) {
    return shown(form, FieldForms.typed(fields, visit, Refusal.NONE), false, Refusal.NONE);
  }

  /** The form with what was typed and why that was not accepted. */
  Answer again(Form form, List<FieldView> fields, Visit visit, ErrorCollection errors) {
    return again(form, fields, visit, Refusal.of(errors, fields));
  }

  /** The form with what was typed and why that was not accepted. */
  public Answer again(Form form, List<FieldView> fields, Visit visit, Refusal refusal) {
    return shown(form, FieldForms.typed(fields, visit, refusal), true, refusal).as(400);
  }

  private Answer.Shown shown(Form form, List<FieldView> fields, boolean refused, Refusal refusal) {
    var view =
        new FormView(
            form.title(),
            form.id(),
            form.action(),
            form.hidden(),
            fields,
            form.submit(),
            form.cancel(),
            refused,
            form.failure(),
            dialogs.linked(refusal.messages()));
    return Answer.show(form.title(), "issue/form.vm", Map.of("view", view));
  }
}
