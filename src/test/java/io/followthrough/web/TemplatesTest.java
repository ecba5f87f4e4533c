package io.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** What must hold for the templates as they are written, whatever they are filled with. */
public class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final List<String> WITH_A_FORM = List.of("postmortem/panel.vm", "action/panel.vm");
  private static final Set<String> OF_THE_HOST = Set.of("isEmpty", "getText", "requireResource");

  @Test
  public void callOnlyWhatTheDescriptorAllows() throws IOException {
    var allowed =
        Descriptor.read().allowedMethods().stream()
            .map(method -> method.replaceAll("^.*#|\\(.*$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    allowed.addAll(OF_THE_HOST);

    assertThat(found("\\.([a-zA-Z]\\w*)\\(")).isNotEmpty().isSubsetOf(allowed);
  }

  @Test
  public void readNoProperties_whichWouldBeMethodsNobodyListed() throws IOException {
    assertThat(found("\\$!?\\{?\\w+(?:\\([^)]*\\)|\\.\\w+\\([^)]*\\))*(\\.[a-z]\\w*)(?![\\w(])"))
        .isEmpty();
  }

  @Test
  public void haveNoScriptAndNoStyleInLine() throws IOException {
    assertThat(found("(?i)(<script|<style|\\sstyle=|\\son[a-z]+=|javascript:)")).isEmpty();
  }

  /** Else a sign in it that turns the direction of writing would turn what stands beside it. */
  @Test
  public void setApartWhatPeopleWrote() throws IOException {
    assertThat(
            found(
                "(?<!<(?:bdi|option)[^>]{0,60}>)(?<!\")(\\$(?:row|item|claim|link|postmortem|factor|why)"
                    + "\\.(?:summary|title|text|source|reason)\\(\\))"))
        .isEmpty();
  }

  @Test
  public void holdTheSameFormForAnswers() throws IOException {
    var first = formOf(WITH_A_FORM.get(0));

    assertThat(first).contains("data-followthrough-answer");
    assertThat(formOf(WITH_A_FORM.get(1))).isEqualTo(first);
  }

  private static String formOf(String template) throws IOException {
    var text = Files.readString(TEMPLATES.resolve(template));
    return text.substring(
        text.indexOf("## The form for answers"), text.indexOf("## The end of the form"));
  }

  private static Set<String> found(String pattern) throws IOException {
    var found = new TreeSet<String>();
    try (var templates = Files.walk(TEMPLATES)) {
      for (var template : templates.filter(Files::isRegularFile).toList()) {
        Pattern.compile(pattern)
            .matcher(Files.readString(template).replaceAll("(?m)^##.*$", ""))
            .results()
            .forEach(match -> found.add(match.group(1)));
      }
    }
    return found;
  }
}
