package io.followthrough.sandbox;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.followthrough.sandbox.osgi.SystemPackages;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of {@code docs/sandbox.md}, read from the sandbox's classes so that it cannot lie. */
final class SandboxPage {

  private final JavaClasses classes =
      new ClassFileImporter().importPath("target/sandbox-classes/io/followthrough/sandbox");

  String text() {
    return String.join(
        "\n",
        List.of(
            "# What the sandbox implements",
            "",
            "Written by `SandboxPageTest` from the classes themselves; do not edit it by hand. To"
                + " write it anew: `mvn -B test -Dtest=SandboxPageTest -Dsandbox.page=write`.",
            "",
            "What is not in these lists is not in the sandbox. A call of Java that it lacks throws"
                + " `NotInSandbox` with the method's name; a resource under `/rest/api/2` that it"
                + " lacks answers 501 with its name; a module type or attribute it does not know"
                + " keeps the plugin from being enabled, and the message names it.",
            "",
            "## Jira's Java API",
            "",
            javaApi(),
            "",
            "## REST",
            "",
            rest(),
            "",
            "## Packages a plugin may import",
            "",
            "As Jira 11 exports them to plugins, as far as public documentation tells; any other"
                + " import keeps the plugin from being installed.",
            "",
            packages(),
            ""));
  }

  private String javaApi() {
    var byInterface = new TreeMap<String, String>();
    classes.stream()
        .filter(one -> !one.isInterface())
        .flatMap(one -> one.getAllRawInterfaces().stream())
        .filter(type -> type.getName().startsWith("com.atlassian."))
        .forEach(type -> byInterface.put(type.getName(), methodsOf(type)));
    return byInterface.entrySet().stream()
        .map(entry -> "* `" + entry.getKey() + "`: " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String methodsOf(JavaClass type) {
    var methods =
        Arrays.stream(type.reflect().getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    return methods.isEmpty() ? "a marker" : String.join(", ", methods);
  }

  private String rest() {
    return classes.stream()
        .filter(one -> one.isAnnotatedWith(Path.class))
        .map(JavaClass::reflect)
        .sorted(Comparator.comparing((Class<?> one) -> one.getAnnotation(Path.class).value()))
        .flatMap(SandboxPage::routesOf)
        .distinct()
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> routesOf(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                    .filter(verb -> verb != null)
                    .map(verb -> "* `" + address(resource, method) + "` " + verb.value()));
  }

  private static String address(Class<?> resource, Method method) {
    var below = method.getAnnotation(Path.class);
    return Stream.of(resource.getAnnotation(Path.class).value(), below == null ? "" : below.value())
        .map(part -> part.replaceAll("^/|/$", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/", "/", ""));
  }

  private static String packages() {
    Map<Boolean, List<String>> atlassian =
        SystemPackages.asInJira().names().stream()
            .sorted()
            .collect(Collectors.partitioningBy(name -> name.startsWith("com.atlassian.")));
    return Stream.of(atlassian.get(true), atlassian.get(false))
        .flatMap(List::stream)
        .map(name -> "* `" + name + "`")
        .collect(Collectors.joining("\n"));
  }
}
