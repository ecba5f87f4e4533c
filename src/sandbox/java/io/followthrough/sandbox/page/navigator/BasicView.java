package io.followthrough.sandbox.page.navigator;

import java.util.List;

/**
 * The form of a basic search.
 *
 * @param order how the query is sorted, as JQL; empty where it is not
 */
public record BasicView(List<Chooser> choosers, String words, String order) {

  /** A field with the values to choose among. */
  public record Chooser(String id, String label, List<Choice> choices) {

    /** What stands on the closed chooser. */
    public String chosen() {
      var labels = choices.stream().filter(Choice::chosen).map(Choice::label).toList();
      if (labels.isEmpty()) {
        return "All";
      }
      return labels.size() <= 2
          ? String.join(", ", labels)
          : labels.get(0) + " and " + (labels.size() - 1) + " more";
    }
  }

  /** One value. */
  public record Choice(String id, String value, String label, boolean chosen) {}
}
