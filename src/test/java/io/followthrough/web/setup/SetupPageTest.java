package io.followthrough.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.setup.SetupProject;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import io.followthrough.web.Links;
import io.followthrough.web.Panels;
import io.followthrough.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class SetupPageTest {

  private static final Texts TEXTS = new Texts(new BundleWords());

  @Test
  public void letsChooseAmongProjects_whoseNamesAreEscaped() {
    var page =
        render(project("NET", "<b>Network", List.of("Incident")), project("OPS", "Ops", List.of()));

    assertThat(page.select("label").eachText())
        .containsExactly(
            "<b>Network (NET): incidents are Incident",
            "Ops (OPS): no issue type that is an incident");
    assertThat(page.select("input[name=projects]").eachAttr("value")).containsExactly("NET", "OPS");
    assertThat(page.select("[data-followthrough-tasks][hidden]")).hasSize(1);
  }

  @Test
  public void saysThatThereIsNoProject() {
    assertThat(render().text()).contains("There is no project yet");
    assertThat(render().select("form")).isEmpty();
  }

  private static SetupProject project(String key, String name, List<String> incidents) {
    return new SetupProject(key, name, incidents, List.of(), Optional.empty());
  }

  private static Document render(SetupProject... projects) {
    return new Panels()
        .render(
            "setup/setup.vm",
            Map.of(
                "page",
                SetupView.of(List.of(projects), TEXTS),
                "text",
                TEXTS,
                "links",
                new Links(new HostAtJira())));
  }
}
