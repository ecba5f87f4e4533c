package io.followthrough.web.policy;

import io.followthrough.desk.TextField;
import io.followthrough.desk.policy.PolicyFile;
import io.followthrough.policy.Amendment;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Sections;
import io.followthrough.postmortem.Template;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One template of a policy, as a part of its form.
 *
 * @param id its name
 * @param own whether the policy says what it is made of; else that is inherited
 * @param inherited whether there is one of that name to inherit
 * @param sections what it is made of
 */
public record TemplateForm(String id, boolean own, boolean inherited, List<Line> sections) {

  /**
   * One section of a template.
   *
   * @param id the section's id
   * @param name its name to people
   * @param shipped whether it comes with the plugin, so that its name is settled
   * @param help what belongs into it
   * @param usual what belongs into it where a template says nothing else
   * @param required whether it may not be empty
   * @param words how many words it has to say at least; empty where that does not matter
   * @param rows how many rows it has to have at least; empty where that does not matter
   * @param rowed whether it is kept in rows, so that they can be counted
   * @param mayBeRequired whether it may be required
   */
  public record Line(
      String id,
      String name,
      boolean shipped,
      String help,
      String usual,
      boolean required,
      String words,
      String rows,
      boolean rowed,
      boolean mayBeRequired) {

    private static Line of(Section section) {
      var shipped = Sections.named(section.id());
      var usual = shipped.map(Section::help).orElse("");
      return new Line(
          section.id(),
          section.name(),
          shipped.isPresent(),
          section.help().equals(usual) ? "" : section.help(),
          usual,
          section.required(),
          number(section.least().words()),
          number(section.least().rows()),
          section.isRowed(),
          section.mayBeRequired());
    }

    private static String number(int least) {
      return least == 0 ? "" : String.valueOf(least);
    }
  }

  /** The templates that hold, in alphabetical order. */
  static List<TemplateForm> of(PolicyFile file) {
    Amendment says = file.says();
    return new TreeMap<>(file.effective().templates())
        .values().stream()
            .map(
                template ->
                    of(
                        template,
                        says.templates().containsKey(template.id()),
                        file.inherited().templates().containsKey(template.id())))
            .toList();
  }

  /** All sections that a template may have. */
  static List<Line> choices(List<TextField> fields) {
    return Stream.concat(
            Sections.all().stream(),
            fields.stream().map(field -> Section.optional(field.id(), field.name(), "")))
        .map(Line::of)
        .toList();
  }

  private static TemplateForm of(Template template, boolean own, boolean inherited) {
    return new TemplateForm(
        template.id(), own, inherited, template.sections().stream().map(Line::of).toList());
  }
}
