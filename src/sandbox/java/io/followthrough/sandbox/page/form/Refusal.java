package io.followthrough.sandbox.page.form;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why a form was not accepted.
 *
 * @param messages what is wrong with the whole, and with fields the form does not show
 * @param ofFields what is wrong with a field, by its id
 */
public record Refusal(List<String> messages, Map<String, String> ofFields) {

  /** Nothing is wrong, or nobody has tried yet. */
  public static final Refusal NONE = new Refusal(List.of(), Map.of());

  public Refusal {
    messages = List.copyOf(messages);
    ofFields = Map.copyOf(ofFields);
  }

  /** One field cannot be taken. */
  public static Refusal ofField(String id, String message) {
    return new Refusal(List.of(), Map.of(id, message));
  }

  /** The tracker's errors, sorted to where the form can show them. */
  public static Refusal of(ErrorCollection errors, List<FieldView> fields) {
    var shown = fields.stream().map(FieldView::id).toList();
    var messages = new ArrayList<>(errors.getErrorMessages());
    errors
        .getErrors()
        .forEach(
            (field, message) -> {
              if (!shown.contains(field)) {
                messages.add(message);
              }
            });
    return new Refusal(messages, errors.getErrors());
  }

  /** Whether there is anything to say. */
  public boolean isEmpty() {
    return messages.isEmpty() && ofFields.isEmpty();
  }
}
