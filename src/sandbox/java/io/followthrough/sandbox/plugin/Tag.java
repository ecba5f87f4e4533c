package io.followthrough.sandbox.plugin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/**
 * What an element of a descriptor may and must hold; anything else is a problem and never skipped.
 */
public final class Tag {

  private final String name;
  private final Map<String, Check> attributes;
  private final Set<String> requiredAttributes;
  private final Map<String, Tag> children;
  private final Set<String> requiredChildren;
  private final @Nullable Check text;

  private Tag(
      String name,
      Map<String, Check> attributes,
      Set<String> requiredAttributes,
      Map<String, Tag> children,
      Set<String> requiredChildren,
      @Nullable Check text) {
    this.name = name;
    this.attributes = Map.copyOf(attributes);
    this.requiredAttributes = Set.copyOf(requiredAttributes);
    this.children = Map.copyOf(children);
    this.requiredChildren = Set.copyOf(requiredChildren);
    this.text = text;
  }

  /** An element that holds nothing. */
  public static Tag named(String name) {
    return new Tag(name, Map.of(), Set.of(), Map.of(), Set.of(), null);
  }

  /** A module: an element with what all modules have in common. */
  public static Tag module(String type) {
    return named(type)
        .needs("key", Check.words())
        .may("name", Check.text())
        .may("i18n-name-key", Check.text())
        .may("state", Check.oneOf("enabled", "disabled"))
        .may(named("description").may("key", Check.text()).holding(Check.text()))
        .may(param());
  }

  /** A {@code <param name="…">} whose value is an attribute or its text. */
  public static Tag param() {
    return named("param")
        .needs("name", Check.words())
        .may("value", Check.text())
        .holding(Check.text());
  }

  /** A {@code <resource>} of one type, its location a file. */
  public static Tag resource(String type, String... names) {
    return named("resource")
        .needs("type", Check.oneOf(type))
        .needs("name", names.length == 0 ? Check.words() : Check.oneOf(names))
        .needs("location", Check.file())
        .may(param());
  }

  public String name() {
    return name;
  }

  public Tag needs(String attribute, Check check) {
    var required = new HashSet<>(requiredAttributes);
    required.add(attribute);
    return new Tag(
        name, with(attributes, attribute, check), required, children, requiredChildren, text);
  }

  public Tag may(String attribute, Check check) {
    return new Tag(
        name,
        with(attributes, attribute, check),
        requiredAttributes,
        children,
        requiredChildren,
        text);
  }

  public Tag needs(Tag child) {
    var required = new HashSet<>(requiredChildren);
    required.add(child.name);
    return new Tag(
        name, attributes, requiredAttributes, with(children, child.name, child), required, text);
  }

  public Tag may(Tag child) {
    return new Tag(
        name,
        attributes,
        requiredAttributes,
        with(children, child.name, child),
        requiredChildren,
        text);
  }

  public Tag holding(Check check) {
    return new Tag(name, attributes, requiredAttributes, children, requiredChildren, check);
  }

  /**
   * Everything that is wrong with an element.
   *
   * @param where the plugin and module, for the beginning of each sentence
   */
  public List<String> problems(Element element, Bundle bundle, String where) {
    var problems = new ArrayList<String>();
    var here = where + ", <" + name + ">";
    checkAttributes(element, bundle, here, problems);
    checkChildren(element, bundle, where, here, problems);
    checkText(element, bundle, here, problems);
    return problems;
  }

  private void checkAttributes(Element element, Bundle bundle, String here, List<String> problems) {
    new TreeSet<>(element.attributes().keySet())
        .forEach(
            attribute -> {
              var check = attributes.get(attribute);
              if (check == null) {
                problems.add(
                    here
                        + ": the attribute "
                        + attribute
                        + " is not known; it may have "
                        + new TreeSet<>(attributes.keySet()));
              } else {
                check
                    .problem(element.required(attribute), bundle)
                    .ifPresent(
                        problem ->
                            problems.add(here + ": the attribute " + attribute + " " + problem));
              }
            });
    new TreeSet<>(requiredAttributes)
        .stream()
            .filter(attribute -> !element.attributes().containsKey(attribute))
            .forEach(
                attribute -> problems.add(here + ": the attribute " + attribute + " is missing"));
  }

  private void checkChildren(
      Element element, Bundle bundle, String where, String here, List<String> problems) {
    element
        .children()
        .forEach(
            child -> {
              var tag = children.get(child.name());
              if (tag == null) {
                problems.add(
                    here
                        + ": the element <"
                        + child.name()
                        + "> is not known here; it may hold "
                        + new TreeSet<>(children.keySet()));
              } else {
                problems.addAll(tag.problems(child, bundle, where));
              }
            });
    new TreeSet<>(requiredChildren)
        .stream()
            .filter(child -> element.child(child).isEmpty())
            .forEach(child -> problems.add(here + ": the element <" + child + "> is missing"));
  }

  private void checkText(Element element, Bundle bundle, String here, List<String> problems) {
    if (text != null) {
      text.problem(element.text(), bundle).ifPresent(problem -> problems.add(here + " " + problem));
    } else if (!element.text().isEmpty()) {
      problems.add(here + " holds the text \"" + element.text() + "\", which has no meaning here");
    }
  }

  private static <V> Map<String, V> with(Map<String, V> before, String key, V value) {
    var after = new HashMap<>(before);
    after.put(key, value);
    return after;
  }
}
