package io.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

public class DescriptorTest {

  private final Descriptor descriptor = Descriptor.read();

  @Test
  public void namesOnlyClassesThatExist() {
    assertThat(descriptor.classes()).isNotEmpty().allSatisfy(DescriptorTest::load);
  }

  @Test
  public void namesOnlyFilesThatExist() {
    assertThat(descriptor.files())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of("src/main/resources", file)).isRegularFile());
  }

  @Test
  public void namesEachModuleOnce() throws Exception {
    var keys = Pattern.compile("^  <[a-z-]+ key=\"([^\"]+)\"", Pattern.MULTILINE);
    var all =
        keys.matcher(Files.readString(Path.of("atlassian-plugin.xml")))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(all).containsAll(descriptor.moduleKeys()).doesNotHaveDuplicates();
  }

  @Test
  public void allowsOnlyMethodsThatExist() {
    assertThat(descriptor.allowedMethods())
        .isNotEmpty()
        .allSatisfy(
            method -> assertThat(methodsOf(load(method.split("#", 2)[0]))).contains(method));
  }

  @Test
  public void allowsOnlyPublicMethodsOfPublicClasses() {
    assertThat(descriptor.allowedMethods())
        .allSatisfy(
            method ->
                assertThat(load(method.split("#", 2)[0]))
                    .matches(type -> Modifier.isPublic(type.getModifiers())));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("The descriptor names a class that is not there: " + name, e);
    }
  }

  private static Set<String> methodsOf(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .map(method -> type.getName() + "#" + signature(method))
        .collect(Collectors.toSet());
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(" ", "(", ")"));
  }
}
