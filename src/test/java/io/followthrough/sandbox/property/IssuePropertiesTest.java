package io.followthrough.sandbox.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.sandbox.FreshDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Pins developer.atlassian.com/server/jira/platform/entity-properties. */
public class IssuePropertiesTest {

  @Rule public final FreshDatabase database = new FreshDatabase();

  private IssueProperties properties;

  @Before
  public void open() {
    properties =
        new IssueProperties(
            database.store(), InstantSource.fixed(Instant.parse("2030-03-14T10:00:00Z")));
  }

  @Test
  public void keepsTheLastValue_underEachKey() {
    properties.put(IssueProperties.ISSUE, 1L, "b", "{\"opens\":false}");
    properties.put(IssueProperties.ISSUE, 1L, "a", "7");
    properties.put(IssueProperties.ISSUE, 1L, "b", "{\"opens\":true}");

    assertThat(properties.value(IssueProperties.ISSUE, 1, "b")).contains("{\"opens\":true}");
    assertThat(properties.keys(IssueProperties.ISSUE, 1)).containsExactly("a", "b");
    assertThat(properties.keys(IssueProperties.ISSUE, 2)).isEmpty();
  }

  @Test
  public void forgetsAKey_andAnIssue() {
    properties.put(IssueProperties.ISSUE, 1L, "a", "1");
    properties.put(IssueProperties.ISSUE, 1L, "b", "1");
    properties.put("Other", 1L, "b", "1");

    properties.delete(IssueProperties.ISSUE, 1L, "a");
    assertThat(properties.keys(IssueProperties.ISSUE, 1)).containsExactly("b");

    properties.forget(List.of(1L));
    assertThat(properties.keys(IssueProperties.ISSUE, 1)).isEmpty();
    assertThat(properties.keys("Other", 1)).containsExactly("b");
  }

  @Test
  public void refuses_whatIsNoJsonOrTooLong() {
    for (var bad : List.of("", "   ", "{", "{} {}", "\"" + "x".repeat(32_768) + "\"")) {
      assertThatThrownBy(() -> properties.put(IssueProperties.ISSUE, 1L, "a", bad))
          .isInstanceOf(IllegalArgumentException.class);
    }
    for (var bad : List.of("", " ", "k".repeat(256), "a\0b")) {
      assertThatThrownBy(() -> properties.put(IssueProperties.ISSUE, 1L, bad, "1"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(properties.keys(IssueProperties.ISSUE, 1)).isEmpty();
  }
}
