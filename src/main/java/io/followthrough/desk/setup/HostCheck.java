package io.followthrough.desk.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks up each class and member of the host that the plugin was linked to, by reflection. A
 * missing one would else show up as a {@code NoSuchMethodError} on somebody's click.
 *
 * <p>The list is written when the plugin is built: {@code class OWNER}, {@code method OWNER NAME
 * DESCRIPTOR static|instance interface|class} or {@code field OWNER NAME DESCRIPTOR
 * static|instance} a line, with erased JVM descriptors.
 */
public final class HostCheck {

  private static final String LIST = "META-INF/followthrough/host-api.txt";

  private final ClassLoader host;

  /**
   * A check.
   *
   * @param host the loader that sees what the plugin sees, the list included
   */
  public HostCheck(ClassLoader host) {
    this.host = host;
  }

  /** Looks everything up anew. */
  public HostReport run() {
    var lines = lines();
    var missing = new ArrayList<HostReport.Missing>();
    for (var line : lines) {
      var words = line.split(" ", -1);
      problemWith(words)
          .map(problem -> new HostReport.Missing(line, problem, HostFeature.of(words[1]).id()))
          .ifPresent(missing::add);
    }
    return new HostReport(lines.size(), missing);
  }

  private Optional<String> problemWith(String[] words) {
    try {
      var owner = Class.forName(words[1], false, host);
      return switch (words[0]) {
        case "class" -> Optional.empty();
        case "method" -> problemWithMethod(owner, words);
        case "field" -> problemWithField(owner, words);
        default -> Optional.of("The list has a line that cannot be read");
      };
    } catch (ClassNotFoundException | TypeNotPresentException | LinkageError e) {
      return Optional.of("There is no " + e.getMessage());
    }
  }

  private Optional<String> problemWithMethod(Class<?> owner, String[] words) {
    if (owner.isInterface() != words[5].equals("interface")) {
      return Optional.of("The owner is " + (owner.isInterface() ? "an interface" : "a class"));
    }
    var type = MethodType.fromMethodDescriptorString(words[3], host);
    if (words[2].equals("<init>")) {
      return Arrays.stream(owner.getDeclaredConstructors()).anyMatch(one -> takes(one, type))
          ? Optional.empty()
          : Optional.of("There is no such constructor");
    }
    return methods(owner)
            .anyMatch(
                method ->
                    method.getName().equals(words[2])
                        && method.getReturnType() == type.returnType()
                        && takes(method, type)
                        && isStatic(method) == words[4].equals("static"))
        ? Optional.empty()
        : Optional.of("There is no such method");
  }

  private Optional<String> problemWithField(Class<?> owner, String[] words) {
    var type = MethodType.fromMethodDescriptorString("()" + words[3], host).returnType();
    return Arrays.stream(owner.getFields())
            .anyMatch(
                field ->
                    field.getName().equals(words[2])
                        && field.getType() == type
                        && isStatic(field) == words[4].equals("static"))
        ? Optional.empty()
        : Optional.of("There is no such field");
  }

  /** Its own methods and those it inherits, protected ones too: an abstract base offers them. */
  private static Stream<Method> methods(Class<?> owner) {
    return Stream.concat(
        Arrays.stream(owner.getMethods()),
        Stream.<Class<?>>iterate(owner, Objects::nonNull, Class::getSuperclass)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods())));
  }

  private static boolean takes(Executable executable, MethodType type) {
    return Arrays.equals(executable.getParameterTypes(), type.parameterArray());
  }

  private static boolean isStatic(Member member) {
    return Modifier.isStatic(member.getModifiers());
  }

  private List<String> lines() {
    try (var list = host.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("The plugin was packaged without its list " + LIST);
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The list " + LIST + " could not be read", e);
    }
  }
}
