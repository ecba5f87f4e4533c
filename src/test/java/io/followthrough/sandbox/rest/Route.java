package io.followthrough.sandbox.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing REST can be asked, and what becomes of it for four people.
 *
 * @param template the address below {@code /rest} as the resource declares it
 * @param nobody the status for who is not signed in
 * @param outsider for who may not see the issue or project
 * @param onlooker for who may look at it and no more
 * @param member for who works with it
 */
record Route(
    String verb,
    String template,
    String query,
    String body,
    int nobody,
    int outsider,
    int onlooker,
    int member) {

  String name() {
    return verb + " " + template;
  }

  /** Whether an issue or project is named in it. */
  boolean namesSomething() {
    return (template + query + body).matches("(?s).*\\{(issue|project)}.*");
  }

  /** The routes a resource declares, by verb and address. */
  static Stream<String> declaredBy(Class<?> resource, String root) {
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .map(verb -> verb.value() + " " + root + address(resource, method)));
  }

  private static String address(Class<?> resource, Method method) {
    var below = method.getAnnotation(Path.class);
    return Stream.of(resource.getAnnotation(Path.class).value(), below == null ? "" : below.value())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }
}
