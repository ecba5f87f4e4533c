package io.followthrough.sandbox.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a plugin's descriptor.
 *
 * @param text what stands in it outside of its children, stripped
 */
public record Element(
    String name, Map<String, String> attributes, String text, List<Element> children) {

  public Element {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** An attribute that the element's {@link Tag} demands. */
  public String required(String attribute) {
    return attribute(attribute)
        .orElseThrow(() -> new IllegalStateException("<" + name + "> has no " + attribute));
  }

  public Stream<Element> children(String child) {
    return children.stream().filter(each -> each.name().equals(child));
  }

  public Optional<Element> child(String child) {
    return children(child).findFirst();
  }

  /** The {@code <param name="…">} children: their {@code value}, or else their text. */
  public Map<String, String> params() {
    var params = new LinkedHashMap<String, String>();
    children("param")
        .forEach(
            param ->
                params.put(
                    param.required("name"), param.attribute("value").orElseGet(param::text)));
    return params;
  }
}
