package io.followthrough.sandbox.page.form;

import java.util.List;
import java.util.Map;

/**
 * A page that asks for what the next one needs to know.
 *
 * @param action where it is sent to, below the context path
 * @param choices empty where the visitor has none
 */
public record ChoiceView(
    String title,
    String action,
    Map<String, String> hidden,
    List<FieldView> choices,
    String cancel) {

  public ChoiceView {
    hidden = Map.copyOf(hidden);
    choices = List.copyOf(choices);
  }
}
