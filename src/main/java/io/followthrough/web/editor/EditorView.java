package io.followthrough.web.editor;

import java.util.List;

/**
 * What the page shows on which a postmortem is written.
 *
 * @param key the key of the postmortem
 * @param summary its title
 * @param title the title of the page
 * @param counted how many required sections are written, in words
 * @param mayEdit whether the reader may write
 * @param sections in order
 * @param panels what stands in rows, and what the postmortem asks for
 */
public record EditorView(
    String key,
    String summary,
    String title,
    String counted,
    boolean mayEdit,
    List<SectionRow> sections,
    Panels panels) {

  /**
   * The panels of the postmortem's own page.
   *
   * @param timeline its timeline
   * @param factors its factors and whys
   * @param postmortem its review and its action items
   */
  public record Panels(Record timeline, Record factors, Record postmortem) {}

  public EditorView {
    sections = List.copyOf(sections);
  }
}
