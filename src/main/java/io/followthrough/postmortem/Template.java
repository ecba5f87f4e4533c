package io.followthrough.postmortem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sections a postmortem has, in the order of the page.
 *
 * @param id its name, by which policies choose it
 * @param sections in order, each id once
 */
public record Template(String id, List<Section> sections) {

  private static final Template FULL =
      shipped(
          "full",
          Sections.all(),
          Set.of("summary", "impact", "timeline", "contributing-factors", "lessons"));

  private static final Set<String> OF_LIGHT =
      Set.of("summary", "impact", "timeline", "contributing-factors", "improve", "leave-alone");

  private static final Template LIGHT =
      shipped(
          "light",
          Sections.all().stream()
              .filter(section -> OF_LIGHT.contains(section.id()) || isLast(section))
              .toList(),
          Set.of("summary", "contributing-factors"));

  public Template {
    sections = List.copyOf(sections);
    if (sections.stream().map(Section::id).distinct().count() != sections.size()) {
      throw new IllegalArgumentException("Two sections of a template share an id: " + sections);
    }
  }

  /** The template that comes with the plugin. */
  public static Template full() {
    return FULL;
  }

  /** Fewer sections, of which few may not be empty: for incidents that did little harm. */
  public static Template light() {
    return LIGHT;
  }

  /** The templates that come with the plugin. */
  public static List<Template> shipped() {
    return List.of(FULL, LIGHT);
  }

  /**
   * What a postmortem is made of that several templates hold for: the one that requires most, and
   * what only the others ask for.
   */
  public static Template ofAll(List<Template> templates) {
    return templates.stream()
        .distinct()
        .sorted(Comparator.comparing(Template::asked).reversed())
        .reduce(Template::and)
        .orElse(FULL);
  }

  /** The sections that may not be empty. */
  public List<Section> required() {
    return sections.stream().filter(Section::required).toList();
  }

  /** Whether it is for incidents in which a single cause would be strange. */
  public boolean isThorough() {
    return !id.equals(LIGHT.id());
  }

  /** The same with a place to say why nothing is to be done, which no postmortem may lack. */
  public Template complete() {
    return with(List.of(Sections.NO_ACTION_NEEDED));
  }

  /** The same with further sections, where it has not got them. */
  public Template with(List<Section> more) {
    var all = new LinkedHashMap<String, Section>();
    Stream.concat(sections.stream(), more.stream())
        .forEach(section -> all.putIfAbsent(section.id(), section));
    return new Template(id, inOrder(all));
  }

  private Template and(Template other) {
    var all = new LinkedHashMap<String, Section>();
    Stream.concat(sections.stream(), other.sections.stream())
        .forEach(section -> all.merge(section.id(), section, Section::or));
    return new Template(id.equals(other.id) ? id : id + " + " + other.id, inOrder(all));
  }

  /** What says why nothing is to be done comes last, unless a template put it elsewhere. */
  private List<Section> inOrder(Map<String, Section> all) {
    var ordered = new ArrayList<>(all.values());
    var atEnd = sections.isEmpty() || isLast(sections.get(sections.size() - 1));
    if (atEnd && ordered.removeIf(Template::isLast)) {
      ordered.add(all.get(Sections.NO_ACTION_NEEDED.id()));
    }
    return ordered;
  }

  private int asked() {
    return required().size();
  }

  private static boolean isLast(Section section) {
    return !section.mayBeRequired();
  }

  private static Template shipped(String id, List<Section> sections, Set<String> asked) {
    return new Template(
        id,
        sections.stream()
            .map(section -> asked.contains(section.id()) ? section.asked() : section)
            .toList());
  }
}
