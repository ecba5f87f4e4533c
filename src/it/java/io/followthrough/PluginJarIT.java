package io.followthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What one would install in Jira: the jar holds the plugin, the whole plugin and nothing else. */
public class PluginJarIT {

  /**
   * In bytes. Nearly all of it are classes. To leave out what tells the lines of a stack trace
   * would make it 9 % smaller and bug reports useless; Jira does not look for modules in a jar
   * within.
   */
  private static final long SMALL = 2_500_000;

  /** What a plugin may ask Jira 11 for; anything else would keep the jar from starting there. */
  private static final List<String> EXPECTED_IMPORTS =
      List.of(
          "com.atlassian.activeobjects.external",
          "com.atlassian.beehive",
          "com.atlassian.crowd.embedded.api",
          "com.atlassian.event.api",
          "com.atlassian.jira",
          "com.atlassian.jira.*",
          "com.atlassian.mail",
          "com.atlassian.mail.queue",
          "com.atlassian.mail.server",
          "com.atlassian.plugin",
          "com.atlassian.plugin.event.events",
          "com.atlassian.plugin.web",
          "com.atlassian.plugins.rest.api.security.annotation",
          "com.atlassian.query.clause",
          "com.atlassian.query.operand",
          "com.atlassian.sal.api",
          "com.atlassian.sal.api.auth",
          "com.atlassian.sal.api.lifecycle",
          "com.atlassian.sal.api.message",
          "com.atlassian.sal.api.timezone",
          "com.atlassian.sal.api.transaction",
          "com.atlassian.scheduler",
          "com.atlassian.scheduler.config",
          "com.atlassian.scheduler.status",
          "com.atlassian.templaterenderer",
          "com.opensymphony.module.propertyset",
          "com.opensymphony.workflow",
          "com.opensymphony.workflow.loader",
          "jakarta.inject",
          "jakarta.servlet.http",
          "jakarta.ws.rs",
          "jakarta.ws.rs.core",
          "net.java.ao",
          "net.java.ao.schema",
          "org.ofbiz.core.entity",
          "org.osgi.framework",
          "org.osgi.util.tracker",
          "org.slf4j",
          "org.springframework.context.annotation");

  private Path path;
  private JarFile jar;

  @Before
  public void open() throws IOException {
    path = Path.of(System.getProperty("plugin.jar"));
    jar = new JarFile(path.toFile());
  }

  @After
  public void close() throws IOException {
    jar.close();
  }

  @Test
  public void isSmall() throws IOException {
    assertThat(Files.size(path)).isLessThanOrEqualTo(SMALL);
  }

  @Test
  public void holdsNobodyElsesClasses() {
    assertThat(names().filter(name -> name.endsWith(".class")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(name).startsWith("io/followthrough/"))
        .noneSatisfy(name -> assertThat(name).startsWith("io/followthrough/sandbox/"));
  }

  @Test
  public void holdsNoLibrary() {
    assertThat(names()).noneSatisfy(name -> assertThat(name).endsWith(".jar"));
    assertThat(header("Bundle-ClassPath")).isNull();
    assertThat(header("Embed-Dependency")).isNull();
  }

  @Test
  public void holdsOnlyWhatIsExpected() {
    var folders =
        List.of(
            "META-INF/", "i18n/", "io/", "templates/", "web/", "workflow/", "atlassian-plugin.xml");

    assertThat(names())
        .allSatisfy(
            name -> assertThat(folders).anySatisfy(one -> assertThat(name).startsWith(one)));
  }

  @Test
  public void asksForNothingUnexpected() {
    assertThat(imports())
        .allSatisfy(
            name ->
                assertThat(EXPECTED_IMPORTS)
                    .anySatisfy(expected -> assertThat(covers(expected, name)).isTrue()));
  }

  @Test
  public void asksForEverythingExpected() {
    assertThat(EXPECTED_IMPORTS)
        .allSatisfy(
            expected ->
                assertThat(imports())
                    .anySatisfy(name -> assertThat(covers(expected, name)).isTrue()));
  }

  @Test
  public void asksForNothingAtItsLeisure() {
    assertThat(header("Import-Package")).doesNotContain("resolution:=optional");
    assertThat(header("DynamicImport-Package")).isNull();
  }

  @Test
  public void introducesItselfAsAPlugin() {
    assertThat(header("Atlassian-Plugin-Key")).isEqualTo("io.followthrough");
    assertThat(header("Bundle-SymbolicName")).isEqualTo("io.followthrough");
    assertThat(header("Spring-Context")).isEqualTo("*");
    assertThat(names()).contains("META-INF/spring/plugin-context.xml");
  }

  @Test
  public void holdsEveryClassThatTheDescriptorNames() throws IOException {
    var descriptor = descriptor();
    var classes = new TreeSet<String>(descriptor.select("[class]").eachAttr("class"));
    classes.addAll(
        descriptor.select("entity, validator-class, condition-class, function-class").eachText());

    assertThat(classes)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(names()).contains(name.replace('.', '/') + ".class"));
  }

  @Test
  public void holdsEveryResourceThatTheDescriptorNames() throws IOException {
    assertThat(descriptor().select("resource[location]"))
        .isNotEmpty()
        .allSatisfy(
            resource ->
                assertThat(names())
                    .contains(file(resource.attr("type"), resource.attr("location"))));
  }

  @Test
  public void holdsEveryPackageThatTheDescriptorScans() throws IOException {
    assertThat(descriptor().select("rest > package").eachText())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(names())
                    .anySatisfy(
                        entry ->
                            assertThat(entry)
                                .matches(name.replace('.', '/') + "/\\w+Resource\\.class")));
  }

  @Test
  public void fillsInItsVersion() throws IOException {
    assertThat(descriptor().text()).doesNotContain("${");
    assertThat(descriptor().select("plugin-info > version").text()).isNotBlank();
  }

  @Test
  public void listsWhatItLinksToInItsHost_inOrder() throws IOException {
    var lines =
        text("META-INF/followthrough/host-api.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(lines).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(lines)
        .isSorted()
        .allSatisfy(line -> assertThat(line).matches("(class|method|field) (com|net)\\.\\S+.*"));
  }

  private static String file(String type, String location) {
    return type.equals("i18n") ? location.replace('.', '/') + ".properties" : location;
  }

  private static boolean covers(String expected, String name) {
    return expected.endsWith(".*")
        ? name.startsWith(expected.substring(0, expected.length() - 1))
        : name.equals(expected);
  }

  /** The packages asked for; commas within quotes belong to ranges of versions. */
  private List<String> imports() {
    return Arrays.stream(header("Import-Package").replaceAll("\"[^\"]*\"", "").split(","))
        .map(clause -> clause.split(";")[0])
        .toList();
  }

  private String header(String name) {
    try {
      return jar.getManifest().getMainAttributes().getValue(name);
    } catch (IOException e) {
      throw new IllegalStateException("The manifest of " + path + " cannot be read", e);
    }
  }

  private Stream<String> names() {
    return jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName);
  }

  private Document descriptor() throws IOException {
    return Jsoup.parse(
        new ByteArrayInputStream(text("atlassian-plugin.xml").getBytes(StandardCharsets.UTF_8)),
        "UTF-8",
        "",
        Parser.xmlParser());
  }

  private String text(String name) throws IOException {
    try (var in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
