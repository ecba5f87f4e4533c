package io.followthrough.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.ProjectSeen;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** The query finds what the page lists. The reader is alice, who administers WEB. */
public class OverdueQueryTest {

  private final OverdueQuery query =
      new OverdueQuery(
          List.of(
              new ProjectSeen(1, "OPS", "Operations", false),
              new ProjectSeen(2, "WEB", "Web shop", true)),
          "alice");

  @Test
  public void isForEverything_whereNothingNarrowsThePage() {
    assertThat(query.of(Map.of())).isEqualTo("issue in overdueActions()");
  }

  @Test
  public void saysAllThatNarrowsThePage() {
    assertThat(query.of(Map.of("project", "ops, web", "severity", "SEV1", "owner", "me")))
        .isEqualTo(
            "issue in overdueActions(\"SEV1\") AND project in (\"OPS\", \"WEB\")"
                + " AND assignee = currentUser()");
  }

  @Test
  public void keepsToAdministeredProjects_forSomebodyElse() {
    assertThat(query.of(Map.of("owner", "bob")))
        .isEqualTo("issue in overdueActions() AND project in (\"WEB\") AND assignee = \"bob\"");
    assertThat(query.of(Map.of("owner", "alice")))
        .isEqualTo("issue in overdueActions() AND assignee = currentUser()");
  }

  @Test
  public void letsNoNameEndTheText() {
    assertThat(query.of(Map.of("owner", "o\"x\\"))).endsWith("assignee = \"o\\\"x\\\\\"");
  }

  @Test
  public void asksForWhatNobodyOwns() {
    assertThat(query.ofNobody(Map.of("project", "WEB")))
        .isEqualTo("issue in overdueActions() AND project in (\"WEB\") AND assignee is EMPTY");
  }
}
