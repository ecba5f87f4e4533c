package io.followthrough.sandbox.page.form;

import io.followthrough.sandbox.page.SafeHtml;
import java.util.List;
import java.util.Map;

/**
 * A page that is one form.
 *
 * @param action where it is sent to, below the context path
 * @param hidden what is sent along with the fields
 * @param submit the words on its button
 * @param cancel where to go instead
 * @param refusal a sentence that says what was not done; shown where it was tried
 * @param errors what is wrong about the whole
 */
public record FormView(
    String title,
    String formId,
    String action,
    Map<String, String> hidden,
    List<FieldView> fields,
    String submit,
    String cancel,
    boolean refused,
    String refusal,
    List<SafeHtml> errors) {

  public FormView {
    hidden = Map.copyOf(hidden);
    fields = List.copyOf(fields);
    errors = List.copyOf(errors);
  }
}
