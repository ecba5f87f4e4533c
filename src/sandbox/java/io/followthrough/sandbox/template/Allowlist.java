package io.followthrough.sandbox.template;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods one plugin's templates may call: those of a few JDK types, the host's own, and what
 * the plugin lists of its own classes.
 */
final class Allowlist {

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private static final Set<Class<?>> FOR_ALL =
      Set.of(
          String.class,
          CharSequence.class,
          Number.class,
          Byte.class,
          Short.class,
          Integer.class,
          Long.class,
          Float.class,
          Double.class,
          Boolean.class,
          Comparable.class,
          Map.class,
          Map.Entry.class,
          List.class,
          Set.class,
          Collection.class,
          Iterable.class,
          Iterator.class,
          TemplateTexts.class,
          PageResources.class);

  private final Set<String> listed = ConcurrentHashMap.newKeySet();
  private final Set<String> warned = ConcurrentHashMap.newKeySet();

  /** Adds methods, each written as {@code a.b.C#m(d.E f.G)}. */
  void add(Collection<String> methods) {
    listed.addAll(methods);
  }

  /** Whether a method may be called on an object; says so in the log, once, where it may not. */
  boolean allows(Object object, Method method) {
    var declaring = declaring(object.getClass(), method);
    if (declaring.stream().anyMatch(FOR_ALL::contains)
        || declaring.stream().anyMatch(type -> listed.contains(name(type, method, " ")))) {
      return true;
    }
    refuse(name(object.getClass(), method, " "));
    return false;
  }

  void refuse(String method) {
    if (warned.add(method)) {
      LOG.warn("Method needs allowlisting: {}", method);
    }
  }

  /** The types among an object's own and its supertypes that declare the method themselves. */
  private static Set<Class<?>> declaring(Class<?> type, Method method) {
    var all = new LinkedHashSet<Class<?>>();
    collect(type, all);
    return all.stream()
        .filter(each -> declares(each, method))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void collect(Class<?> type, Set<Class<?>> all) {
    all.add(type);
    if (type.getSuperclass() != null) {
      collect(type.getSuperclass(), all);
    }
    Arrays.stream(type.getInterfaces()).forEach(each -> collect(each, all));
  }

  private static boolean declares(Class<?> type, Method method) {
    // Object's own methods (getClass, wait, …) are nobody's to list.
    return type != Object.class
        && Arrays.stream(type.getDeclaredMethods())
            .anyMatch(
                each ->
                    each.getName().equals(method.getName())
                        && each.getParameterCount() == method.getParameterCount()
                        && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
  }

  static String name(Class<?> type, Method method, String separator) {
    return type.getName()
        + "#"
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getTypeName)
            .collect(Collectors.joining(separator, "(", ")"));
  }
}
