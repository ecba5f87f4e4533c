package io.followthrough.policy;

import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Sections;
import io.followthrough.postmortem.Template;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a template in the form that {@link TemplateReader} reads. */
final class TemplateTree {

  private TemplateTree() {}

  static Map<String, Object> of(Template template) {
    return Map.of("sections", template.sections().stream().map(TemplateTree::of).toList());
  }

  private static Map<String, Object> of(Section section) {
    var tree = new LinkedHashMap<String, Object>();
    var shipped = Sections.named(section.id());
    tree.put("section", section.id());
    if (shipped.isEmpty()) {
      tree.put("name", section.name());
    }
    tree.put("required", section.required());
    if (!section.help().equals(shipped.map(Section::help).orElse(""))) {
      tree.put("help", section.help());
    }
    put(tree, "leastWords", section.least().words());
    put(tree, "leastRows", section.least().rows());
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, int least) {
    if (least > 0) {
      tree.put(name, least);
    }
  }
}
