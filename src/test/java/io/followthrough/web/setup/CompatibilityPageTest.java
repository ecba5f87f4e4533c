package io.followthrough.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Place;
import io.followthrough.desk.setup.Compatibility;
import io.followthrough.desk.setup.HostReport;
import io.followthrough.desk.setup.SetupLine;
import io.followthrough.desk.setup.SetupLine.Result;
import io.followthrough.desk.sweep.SweepReport;
import io.followthrough.desk.sweep.SweepRun;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import io.followthrough.web.Links;
import io.followthrough.web.Panels;
import io.followthrough.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class CompatibilityPageTest {

  private static final Instant BEGAN = Instant.parse("2030-03-14T02:17:00Z");
  private static final Texts TEXTS = new Texts(new BundleWords());

  @Test
  public void saysThatAllIsWell() {
    var page =
        render(
            new HostReport(240, List.of()),
            new SetupLine("Issue type Postmortem", Result.FOUND, ""),
            new SetupLine("Link type Remediation", Result.MADE, ""));

    assertThat(page.select(".aui-message-success")).hasSize(1);
    assertThat(page.select(".aui-message-warning, ol, h3")).isEmpty();
    assertThat(page.text()).contains("240 classes and members of Jira 11.3.0", "All of them");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly(
            "Issue type Postmortem there", "Link type Remediation made at the last start");
  }

  @Test
  public void namesEveryMissingMember_underTheFeatureItTouches() {
    var page =
        render(
            new HostReport(
                240,
                List.of(
                    new HostReport.Missing("method a.B c ()V", "There is no a.B", "setup"),
                    new HostReport.Missing("class d.E", "There is no d.E", "panels"),
                    new HostReport.Missing("class a.F", "There is no <b>a.F", "setup"))));

    assertThat(page.select(".aui-message-warning")).hasSize(1);
    assertThat(page.select("h3").eachText())
        .containsExactly("Does not work: setup", "Does not work: panels");
    assertThat(page.select("li").eachText())
        .containsExactly(
            "method a.B c ()V There is no a.B",
            "class a.F There is no <b>a.F",
            "class d.E There is no d.E");
    assertThat(page.text()).contains("Nothing was looked for yet");
  }

  @Test
  public void listsWhatToDoByHand_inOrder() {
    var page =
        render(
            new HostReport(240, List.of()),
            new SetupLine("One", Result.BY_HAND, "Make one"),
            new SetupLine("Two", Result.FOUND, ""),
            new SetupLine("Three", Result.BY_HAND, "Make three"));

    assertThat(page.select(".aui-message-warning")).hasSize(1);
    assertThat(page.select("ol > li").eachText()).containsExactly("Make one", "Make three");
    assertThat(page.select(".aui-lozenge-error").eachText())
        .containsExactly("to do by hand", "to do by hand");
  }

  @Test
  public void tellsWhatTheSweepDid_andWhenTheNextOneRuns() {
    var run = new SweepRun(BEGAN, BEGAN, new Place(1, 2), new SweepRun.Tally(40, 3, 2, 1));

    var sweep =
        render(new HostReport(240, List.of()), new SweepReport(run, BEGAN.plusSeconds(86_400)))
            .select("#followthrough-sweep");

    assertThat(sweep.text())
        .contains(
            "began 2030-03-14 02:17 UTC and is done: it looked at 40 incidents, flagged 3 and took"
                + " the flag off 2.",
            "could not look at 1 issue;",
            "The next one runs 2030-03-15 02:17 UTC.");
    assertThat(sweep.select("form").attr("action")).isEqualTo("/jira/rest/followthrough/1/sweep");
  }

  @Test
  public void saysThatTheSweepIsNotDone_orNeverRan() {
    var run = new SweepRun(BEGAN, null, new Place(1, 2), new SweepRun.Tally(40, 3, 2, 0));
    var report = new HostReport(240, List.of());

    assertThat(render(report, new SweepReport(run, null)).text())
        .contains("is not done. So far it looked at 40", "None is scheduled")
        .doesNotContain("could not look");
    assertThat(render(report, new SweepReport(null, null)).text()).contains("has not run yet");
  }

  private static Document render(HostReport report, SetupLine... setup) {
    return render(report, new SweepReport(null, null), setup);
  }

  private static Document render(HostReport report, SweepReport sweep, SetupLine... setup) {
    var view =
        CompatibilityView.of(
            new Compatibility(report, List.of(setup)), sweep, "Jira 11.3.0", TEXTS);
    return new Panels()
        .render(
            "setup/compatibility.vm",
            Map.of("page", view, "text", TEXTS, "links", new Links(new HostAtJira())));
  }
}
