package io.followthrough.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.Compatibility;
import io.followthrough.desk.HostReport;
import io.followthrough.desk.SetupLine;
import io.followthrough.desk.SetupLine.Result;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import io.followthrough.web.Links;
import io.followthrough.web.Panels;
import io.followthrough.web.Texts;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class CompatibilityPageTest {

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

  private static Document render(HostReport report, SetupLine... setup) {
    var view =
        CompatibilityView.of(new Compatibility(report, List.of(setup)), "Jira 11.3.0", TEXTS);
    return new Panels()
        .render(
            "setup/compatibility.vm",
            Map.of("page", view, "text", TEXTS, "links", new Links(new HostAtJira())));
  }
}
