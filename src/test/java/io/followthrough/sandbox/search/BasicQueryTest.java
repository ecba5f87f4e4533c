package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Which queries a basic search can say, and how it writes them. */
@RunWith(Parameterized.class)
public class BasicQueryTest {

  private final String jql;
  private final @Nullable String written;

  public BasicQueryTest(String jql, @Nullable String written) {
    this.jql = jql;
    this.written = written;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> cases() {
    return Arrays.asList(
        says("", ""),
        says("order by created", "ORDER BY created"),
        says("PROJECT = ops", "project = ops"),
        says("type in (Bug, 'New Feature')", "issuetype in (Bug, \"New Feature\")"),
        says(
            "status = Open and project in (A) order by due desc, key",
            "project = A AND status = Open ORDER BY due DESC, key"),
        says("assignee = currentUser()", "assignee = currentUser()"),
        says("assignee is EMPTY", "assignee in (EMPTY)"),
        says("assignee in (EMPTY, bob)", "assignee in (EMPTY, bob)"),
        says("text ~ 'a \"b\" \\\\c'", "text ~ \"a \\\"b\\\" \\\\c\""),
        says("status = select1", "status = select1"),
        says("status = 'select'", "status = \"select\""),
        says("status != Open", null),
        says("status = Open or status = Done", null),
        says("not status = Open", null),
        says("status = Open and status = Done", null),
        says("text ~ a and text ~ b", null),
        says("project = currentUser()", null),
        says("assignee was bob", null),
        says("summary ~ x", null));
  }

  private static Object[] says(String jql, @Nullable String written) {
    return new Object[] {jql, written};
  }

  @Test
  public void saysTheSameOrNothing() {
    assertThat(BasicQuery.of(jql).map(BasicQuery::jql).orElse(null)).isEqualTo(written);
    if (written != null) {
      assertThat(BasicQuery.of(written).orElseThrow().jql()).isEqualTo(written);
    }
  }
}
