package io.followthrough.policy;

import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Sections;
import io.followthrough.postmortem.Substance;
import io.followthrough.postmortem.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the templates of a policy. */
final class TemplateReader {

  private static final int MOST_TEMPLATES = 20;
  private static final int MOST_SECTIONS = 40;
  private static final int LONGEST_ID = 40;
  private static final int LONGEST_HELP = 1000;
  private static final int MOST_WORDS = 1000;
  private static final int MOST_ROWS = 100;

  private TemplateReader() {}

  static Map<String, Template> read(Tree policy) {
    return policy.each("templates", MOST_TEMPLATES, TemplateReader::template).orElseGet(Map::of);
  }

  private static Optional<Template> template(Tree all, String id) {
    if (id.isBlank() || !id.equals(id.strip()) || id.length() > LONGEST_ID || !Tree.isLine(id)) {
      all.flaw(id, "no-template-name", String.valueOf(LONGEST_ID));
    }
    return all.object(id).flatMap(said -> template(said, all, id));
  }

  private static Optional<Template> template(Tree said, Tree all, String id) {
    var read = said.objects("sections", MOST_SECTIONS).orElseGet(List::of);
    said.refuseTheRest();
    if (read.isEmpty()) {
      all.flaw(id + ".sections", "no-sections", id);
      return Optional.empty();
    }
    var sections = new LinkedHashMap<String, Section>();
    for (var one : read) {
      section(one)
          .filter(section -> sections.putIfAbsent(section.id(), section) != null)
          .ifPresent(twice -> one.flaw("section", "twice", twice.id()));
    }
    return Optional.of(new Template(id, new ArrayList<>(sections.values())));
  }

  private static Optional<Section> section(Tree said) {
    var id = said.text("section");
    if (!said.has("section")) {
      said.flaw("section", "missing");
    }
    var base = id.flatMap(one -> known(said, one));
    var help = said.paragraphs("help", LONGEST_HELP);
    var required = said.flag("required").orElse(false);
    var least = least(said, base.filter(Section::isRowed).isPresent(), required);
    said.refuseTheRest();
    if (required && !base.map(Section::mayBeRequired).orElse(true)) {
      said.flaw("required", "never-required");
    }
    return base.map(
        one -> new Section(one.id(), one.name(), help.orElse(one.help()), required, least));
  }

  /** One that comes with the plugin has a name; of any other field the policy says it. */
  private static Optional<Section> known(Tree said, String id) {
    var shipped = Sections.named(id);
    if (shipped.isPresent()) {
      return shipped;
    }
    if (!id.matches(Section.OWN_FIELD + "[1-9][0-9]{0,17}")) {
      said.flaw(
          "section",
          "no-section",
          id,
          Sections.all().stream().map(Section::id).collect(Collectors.joining(", ")));
      return Optional.empty();
    }
    var name = said.text("name");
    if (!said.has("name")) {
      said.flaw("name", "no-section-name", id);
    }
    return Optional.of(Section.optional(id, name.orElse(id), ""));
  }

  /** What may be left empty has no least. */
  private static Substance least(Tree said, boolean rowed, boolean required) {
    var words = said.number("leastWords", 1, MOST_WORDS).orElse(0);
    var rows = rowed ? said.number("leastRows", 1, MOST_ROWS).orElse(0) : 0;
    if (!required && words > 0) {
      said.flaw("leastWords", "least-of-optional");
    }
    if (!required && rows > 0) {
      said.flaw("leastRows", "least-of-optional");
    }
    return new Substance(words, rows);
  }
}
