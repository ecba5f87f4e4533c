package io.followthrough.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.fixture.FixtureJar;
import io.followthrough.sandbox.fixture.Host;
import io.followthrough.sandbox.osgi.BundleFault;
import java.lang.ref.WeakReference;
import org.junit.Rule;
import org.junit.Test;
import org.osgi.framework.wiring.BundleWiring;

/** A plugin's life in the host, from its jar to its removal. */
public class PluginsTest {

  @Rule public final Host host = new Host();

  @Test
  public void bringsAPluginToLife_inJirasOrder() {
    host.install(FixtureJar.whole());

    assertThat(System.getProperty("fixture.diary")).isEqualTo("beans,start,enabled fixture,");
    assertThat(host.plugins().isEnabled("fixture")).isTrue();
  }

  @Test
  public void stopsWhatItStarted_whenDisabled() {
    host.install(FixtureJar.whole());

    host.plugins().disable("fixture");

    assertThat(System.getProperty("fixture.diary")).endsWith("stop,closed,");
    assertThat(host.plugins().isEnabled("fixture")).isFalse();
  }

  @Test
  public void servesRestAndServlets_onlyWhileEnabled() throws Exception {
    host.install(FixtureJar.whole());
    assertThat(host.get("/rest/fixture/1/notes").body()).isEqualTo("[\"started\"]");
    assertThat(host.get("/rest/fixture/latest/notes").statusCode()).isEqualTo(200);
    assertThat(host.get("/plugins/servlet/hello/you").body()).isEqualTo("Hello/you[started]");

    host.plugins().disable("fixture");

    assertThat(host.get("/rest/fixture/1/notes").statusCode()).isEqualTo(404);
    assertThat(host.get("/plugins/servlet/hello/you").statusCode()).isEqualTo(404);

    host.plugins().enable("fixture");

    assertThat(host.get("/rest/fixture/1/notes").body()).isEqualTo("[\"started\",\"started\"]");
  }

  @Test
  public void letsGoOfTheClasses_onceUninstalled() throws Exception {
    var loader = installUseAndUninstall();

    for (var i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(loader.get()).isNull();
  }

  private WeakReference<ClassLoader> installUseAndUninstall() throws Exception {
    host.install(FixtureJar.whole());
    host.get("/rest/fixture/1/notes");
    host.post("/rest/fixture/1/notes", "{\"owner\":\"o\",\"body\":\"b\"}");
    host.get("/plugins/servlet/hello/you");
    var loader =
        new WeakReference<>(
            host.plugins().bundle("fixture").adapt(BundleWiring.class).getClassLoader());
    host.plugins().uninstall("fixture");
    return loader;
  }

  @Test
  public void namesEveryMissingPackage() {
    var jar = FixtureJar.whole().importing("com.google.common.base").importing("javax.servlet");

    var fault = assertThrows(BundleFault.class, () -> host.install(jar));

    assertThat(fault)
        .hasMessageContaining("imports the package com.google.common.base")
        .hasMessageContaining("imports the package javax.servlet")
        .hasMessageContaining("Jira 11 does not export");
  }

  @Test
  public void namesTheVersionThatIsThere_whenAnImportWantsAnother() {
    var jar = FixtureJar.whole().importing("org.slf4j;version=\"[1.7,2)\"");

    var fault = assertThrows(BundleFault.class, () -> host.install(jar));

    assertThat(fault)
        .hasMessageContaining("org.slf4j in version >= 1.7")
        .hasMessageContaining("2.0.17");
  }

  @Test
  public void refusesAnUnknownModuleType() {
    assertThat(problemsOf(FixtureJar.whole().withModules("<gadget key='g'/>")))
        .contains("Plugin fixture, module g: the sandbox has no module type <gadget>");
  }

  @Test
  public void refusesAnUnknownAttribute() {
    assertThat(
            problemsOf(FixtureJar.whole().withDescriptor("version=\"1\"", "version='1' wait='2'")))
        .contains("Plugin fixture, module rest, <rest>: the attribute wait is not known");
  }

  @Test
  public void refusesAClassThatIsNotThere() {
    assertThat(
            problemsOf(FixtureJar.whole().withDescriptor("fixture.HelloServlet", "fixture.Gone")))
        .contains("module hello, <servlet>: the attribute class names the class")
        .contains("fixture.Gone");
  }

  @Test
  public void refusesTextsThatAreNotThere() {
    assertThat(problemsOf(FixtureJar.whole().withDescriptor("texts.fixture", "texts.gone")))
        .contains("texts/gone.properties is not in the plugin's jar");
  }

  @Test
  public void refusesTwoModulesWithOneKey() {
    assertThat(problemsOf(FixtureJar.whole().withDescriptor("key=\"hello\"", "key='rest'")))
        .contains("module rest, <servlet>: the attribute key is taken");
  }

  @Test
  public void refusesAnAllowlistEntryThatNamesNoMethod() {
    assertThat(problemsOf(FixtureJar.whole().withDescriptor("#getName()", "#getNome()")))
        .contains("the class declares no such method");
  }

  @Test
  public void tellsAllProblemsAtOnce_andLeavesNothingBehind() throws Exception {
    var jar =
        FixtureJar.whole()
            .withDescriptor("key=\"hello\"", "key='rest'")
            .withModules("<gadget key='g'/>");

    assertThat(problemsOf(jar).lines()).hasSize(2);
    assertThat(host.plugins().isEnabled("fixture")).isFalse();
    assertThat(System.getProperty("fixture.diary")).isNull();
    assertThat(host.get("/rest/fixture/1/notes").statusCode()).isEqualTo(404);
  }

  private String problemsOf(FixtureJar jar) {
    return assertThrows(PluginFault.class, () -> host.install(jar)).getMessage();
  }
}
