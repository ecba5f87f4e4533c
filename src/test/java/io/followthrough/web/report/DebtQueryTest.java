package io.followthrough.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** Each number leads to the issues it counts. */
public class DebtQueryTest {

  @Test
  public void asksForAllOfThem_whereNothingIsNarrowed() {
    var query = new DebtQuery(Map.of());

    assertThat(query.everywhere(query.ungated())).isEqualTo("issue in closedUngated()");
    assertThat(query.bypassed()).isEqualTo("issue in debt() AND issue not in closedUngated()");
    assertThat(query.unfulfilled()).isEqualTo("issue in unfulfilledActions()");
  }

  @Test
  public void keepsToWhatThePageKeepsTo() {
    var query = new DebtQuery(Map.of("project", "ops, web", "severity", "SEV 1\""));

    assertThat(query.everywhere(query.ungated()))
        .isEqualTo("issue in closedUngated(\"SEV 1\\\"\") AND project in (\"OPS\", \"WEB\")");
    assertThat(DebtQuery.in("NET", query.unfulfilled()))
        .isEqualTo("issue in unfulfilledActions(\"SEV 1\\\"\") AND project in (\"NET\")");
  }
}
