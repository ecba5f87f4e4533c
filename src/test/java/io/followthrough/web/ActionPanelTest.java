package io.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionType;
import io.followthrough.action.Proposed;
import io.followthrough.action.Rejected;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.ActionFile;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class ActionPanelTest {

  private final Texts texts = new Texts(new BundleWords());

  @Test
  public void isNothing_whereThereIsNothingToShow() {
    assertThat(new Panels().render("action/panel.vm", Map.of()).body().children()).isEmpty();
  }

  @Test
  public void linksWhoAsksForIt() {
    var page = render(Files.actionFile(new Proposed(), true));

    assertThat(page.select("a").eachAttr("href")).containsExactly("/jira/browse/OPS-2");
  }

  @Test
  public void doesNotNameAPostmortemTheReaderMayNotSee() {
    var file = new ActionFile(Files.action("NET-1", "Do it", new Proposed()), List.of(), false);

    assertThat(render(file).text()).contains("a postmortem that you may not see");
  }

  @Test
  public void showsOnlyWhatWasSaid() {
    assertThat(render(Files.actionFile(Files.accepted(), true)).select("dt").eachText())
        .containsExactly(
            "What it is good for", "Priority", "Owner", "Due", "Priority action", "Done when");
    assertThat(render(Files.actionFile(Files.rejected(), true)).select("dd").eachText())
        .containsExactly("Something else takes its place", "The new router comes in May.");
    assertThat(render(Files.actionFile(new Proposed(), true)).select("dl")).isEmpty();
  }

  @Test
  public void offersEveryTypeReasonAndPriority() {
    var page = render(Files.actionFile(new Proposed(), true));

    assertThat(page.select("[name=type] option")).hasSize(ActionType.values().length + 1);
    assertThat(page.select("[name=reasonCategory] option"))
        .hasSize(RejectionReason.values().length + 1);
    assertThat(page.select("[name=priority] option").eachAttr("value"))
        .containsExactly("", "Highest", "High");
  }

  @Test
  public void hasNoForm_whereTheReaderMayNotAnswer() {
    var page = render(Files.actionFile(new Proposed(), false));

    assertThat(page.select("form, button")).isEmpty();
    assertThat(page.text()).contains("Ask somebody who may edit this issue");
  }

  @Test
  public void showsHostileTextAsText() {
    var answer = new Rejected(RejectionReason.OTHER, Files.HOSTILE);

    var page = render(Files.actionFile(answer, true));

    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("dd").last().wholeText()).isEqualTo(Files.HOSTILE);
  }

  private Document render(ActionFile file) {
    var view = ActionView.of(file, TriageForm.of(List.of("Highest", "High"), texts), texts);
    return new Panels()
        .render(
            "action/panel.vm",
            Map.of("panel", view, "text", texts, "links", new Links(new HostAtJira())));
  }
}
