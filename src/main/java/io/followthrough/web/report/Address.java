package io.followthrough.web.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The address of a report with its parameters.
 *
 * @param path without its query
 * @param parameters those that say something
 */
public record Address(String path, Map<String, String> parameters) {

  public Address {
    parameters = new TreeMap<>(parameters);
    parameters.values().removeIf(String::isBlank);
  }

  /** The same report with one parameter said otherwise; an empty value leaves it out. */
  public Address with(String name, String value) {
    var others = new TreeMap<>(parameters);
    others.put(name, value);
    return new Address(path, others);
  }

  /** The same parameters to another path. */
  public Address at(String otherPath) {
    return new Address(otherPath, parameters);
  }

  /** As it stands in a link. */
  public String text() {
    return parameters.isEmpty()
        ? path
        : path
            + parameters.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
