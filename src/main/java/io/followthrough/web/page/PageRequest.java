package io.followthrough.web.page;

import io.followthrough.desk.Visitor;
import io.followthrough.web.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who asks for a page, and for what of it.
 *
 * @param path what follows the page's own address, between slashes
 * @param parameters those of the query; of one that is there twice, the first
 * @param texts in the visitor's language
 */
public record PageRequest(
    Visitor visitor, List<String> path, Map<String, String> parameters, Texts texts) {

  public PageRequest {
    path = List.copyOf(path);
    parameters = Map.copyOf(parameters);
  }

  static PageRequest of(HttpServletRequest request, Visitor visitor, Texts texts) {
    var path = Optional.ofNullable(request.getPathInfo()).orElse("");
    var parameters = new TreeMap<String, String>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return new PageRequest(
        visitor,
        Stream.of(path.split("/", -1)).filter(part -> !part.isEmpty()).toList(),
        parameters,
        texts);
  }

  /** A parameter that says something. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name))
        .map(String::strip)
        .filter(one -> !one.isEmpty());
  }
}
