package io.followthrough.sandbox.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.fixture.FixtureJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.Test;

/** The list of what a plugin links to, on the fixture's classes. */
public class HostApiTest {

  @Test
  public void listsClasses_membersAndWhatLambdasCall() throws Exception {
    assertThat(ofFixture())
        .contains(
            "class com.atlassian.activeobjects.external.ActiveObjects",
            "class com.atlassian.event.api.EventListener",
            "class com.atlassian.plugin.web.Condition",
            "class com.atlassian.plugins.rest.api.security.annotation.AdminOnly",
            "method com.atlassian.event.api.EventPublisher register (Ljava/lang/Object;)V instance"
                + " interface",
            "method com.atlassian.plugin.event.events.PluginEnabledEvent getPlugin"
                + " ()Lcom/atlassian/plugin/Plugin; instance class",
            "method net.java.ao.Query select ()Lnet/java/ao/Query; static class",
            "method net.java.ao.DBParam <init> (Ljava/lang/String;Ljava/lang/Object;)V instance"
                + " class");
  }

  @Test
  public void leavesOutEverythingElse() throws Exception {
    assertThat(ofFixture())
        .allMatch(
            line -> line.matches("\\w+ (com\\.atlassian|net\\.java\\.ao|com\\.opensymphony).*"));
  }

  private static SortedSet<String> ofFixture() throws IOException {
    var classes =
        Path.of(FixtureJar.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return HostApi.of(classes.resolve("io/followthrough/sandbox/fixture"));
  }
}
