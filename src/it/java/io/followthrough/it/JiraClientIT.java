package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.Test;

/** The npm package {@code jira-client}, used as its README shows, takes the sandbox for a Jira. */
public class JiraClientIT {

  private static JsonNode done;

  @BeforeClass
  public static void use() throws Exception {
    NodeClients.install();
    done = NodeClients.run("readme.mjs", Site.shared().baseUrl());
  }

  @Test
  public void createsAndReadsIssues() {
    assertThat(text("key")).startsWith("OPS-");
    assertThat(text("description")).isEqualTo("By measurement");
    assertThat(text("assignee")).isEqualTo("alice");
    assertThat(text("me")).isEqualTo("alice");
    assertThat(text("missing")).contains("Issue Does Not Exist");
  }

  @Test
  public void searches() {
    assertThat(done.path("total").asInt()).isEqualTo(2);
    assertThat(done.path("found")).hasSize(1);
    assertThat(done.path("found").path(0).asText()).isEqualTo(text("second"));
  }

  @Test
  public void takesATransition() {
    assertThat(done.path("offered")).isNotEmpty();
    assertThat(text("status")).isEqualTo(text("movedTo")).isNotEqualTo("Open");
  }

  @Test
  public void linksAndComments_andTakesThemBack() {
    assertThat(text("linked")).isEqualTo(text("second"));
    assertThat(text("comment")).isEqualTo("Forty-two connections");
    assertThat(done.path("left").asInt()).isZero();
  }

  @Test
  public void answersWhatToolsAskEveryDay() throws Exception {
    var asked = NodeClients.run("everyday.mjs", Site.shared().baseUrl());

    assertThat(asked.path("watchers").path(0).asText()).isEqualTo("alice");
    assertThat(asked.path("remote").path(0).asText()).isEqualTo("A page");
    assertThat(asked.path("remoteLeft").asInt()).isZero();
    assertThat(asked.path("people").path(0).asText()).isEqualTo("alice");
    for (var count : List.of("creatable", "linkTypes", "fields", "members")) {
      assertThat(asked.path(count).asInt()).as(count).isPositive();
    }
    assertThat(asked.path("title").asText()).contains("sandbox");
  }

  private static String text(String name) {
    assertThat(done.path(name).isTextual()).as(name).isTrue();
    return done.path(name).asText();
  }
}
