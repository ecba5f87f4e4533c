package io.followthrough.sandbox.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.Project;
import io.followthrough.sandbox.fixture.FixtureJar;
import io.followthrough.sandbox.fixture.Host;
import io.followthrough.sandbox.plugin.PluginFault;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/**
 * What a plugin adds to pages, after
 * https://developer.atlassian.com/server/jira/platform/web-panel/.
 */
public class WebPanelsTest {

  private static final String PLACE = "atl.jira.view.issue.right.context";

  @Rule public final Host host = new Host();

  @Test
  public void rendersAPanel_withItsTextsAndValues() {
    host.install(FixtureJar.whole());

    var panels = host.panels().at(PLACE, Map.of("issue", "A-1"));

    assertThat(panels).hasSize(1);
    assertThat(panels.get(0).key()).isEqualTo("notes");
    assertThat(panels.get(0).title()).isEqualTo("Notes");
    assertThat(panels.get(0).html())
        .isEqualTo("<p>It&#39;s word – grüezi</p>1|&lt;b&gt;|<i>body</i>|$view.secret");
  }

  @Test
  public void showsABoxInsteadOfAPanelThatFails() {
    host.install(
        FixtureJar.whole()
            .withModules(
                """
                <web-panel key="fine" location="atl.jira.view.issue.right.context" weight="30">
                  <resource type="velocity" name="view" location="templates/fine.vm"/>
                </web-panel>
                """)
            .with("templates/fine.vm", "fine"));

    var panels = host.panels().at(PLACE, Map.of("issue", "broken"));

    assertThat(panels).extracting(WebPanels.Panel::key).containsExactly("notes", "fine");
    assertThat(panels.get(0).html())
        .contains("aui-message-error", "under reference")
        .doesNotContain("on purpose");
    assertThat(panels.get(1).html()).isEqualTo("fine");
  }

  @Test
  public void ordersByWeight_andHidesWhatItsConditionsHide() {
    host.install(
        FixtureJar.whole()
            .withModules(
                """
                <web-panel key="first" name="First" location="atl.jira.view.issue.right.context" weight="10">
                  <condition class="io.followthrough.sandbox.fixture.OnlyFor">
                    <param name="issue">A-1</param>
                  </condition>
                  <resource type="velocity" name="view" location="templates/first.vm"/>
                </web-panel>
                """)
            .with("templates/first.vm", "first"));

    assertThat(host.panels().at(PLACE, Map.of("issue", "A-1")))
        .extracting(WebPanels.Panel::title)
        .containsExactly("First", "Notes");
    assertThat(host.panels().at(PLACE, Map.of("issue", "A-2")))
        .extracting(WebPanels.Panel::title)
        .containsExactly("Notes");
  }

  @Test
  public void combinesConditions_asTheirGroupSays() {
    host.install(
        FixtureJar.whole()
            .withModules(
                """
                <web-item key="either" section="top" weight="5">
                  <label>Either &lt;b&gt;</label>
                  <link linkId="go">/plugins/servlet/hello/x</link>
                  <conditions type="OR">
                    <condition class="io.followthrough.sandbox.fixture.OnlyFor">
                      <param name="issue" value="A-1"/>
                    </condition>
                    <condition class="io.followthrough.sandbox.fixture.OnlyFor">
                      <param name="issue" value="A-2"/>
                    </condition>
                  </conditions>
                </web-item>
                <web-item key="not" section="top" weight="1">
                  <label>Not</label>
                  <link>https://example.org/</link>
                  <condition class="io.followthrough.sandbox.fixture.OnlyFor" invert="true">
                    <param name="issue" value="A-1"/>
                  </condition>
                </web-item>
                <web-section key="menu" location="admin"><label key="fixture.panel"/></web-section>
                """));

    assertThat(host.items().in("top", Map.of("issue", "A-1")))
        .containsExactly(new WebItems.Item("go", "Either <b>", "/jira/plugins/servlet/hello/x"));
    assertThat(host.items().in("top", Map.of("issue", "A-2")))
        .extracting(WebItems.Item::id)
        .containsExactly("not", "go");
    assertThat(host.sections().at("admin", Map.of()))
        .containsExactly(new WebSections.Section("admin/menu", "Notes"));
  }

  /** After https://developer.atlassian.com/server/jira/platform/project-settings-ui-locations/. */
  @Test
  public void namesTheProjectInALink_whereThereIsOne() {
    host.install(
        FixtureJar.whole()
            .withModules(
                """
                <web-item key="settings" section="atl.jira.proj.config/projectgroup4">
                  <label>Policy</label>
                  <link>/plugins/servlet/policy/$projectKeyEncoded?of=${projectKeyEncoded}</link>
                </web-item>
                """));
    var project = mock(Project.class);
    given(project.getKey()).willReturn("A&B");

    assertThat(host.items().in("atl.jira.proj.config/projectgroup4", Map.of("project", project)))
        .containsExactly(
            new WebItems.Item("settings", "Policy", "/jira/plugins/servlet/policy/A%26B?of=A%26B"));
  }

  @Test
  public void refusesALinkWithAnythingElseToFillIn() {
    var jar =
        FixtureJar.whole()
            .withModules(
                "<web-item key=\"odd\" section=\"top\"><link>/x/$issue.key</link></web-item>");

    assertThat(assertThrows(PluginFault.class, () -> host.install(jar)))
        .hasMessageContaining("module odd, <link> is \"/x/$issue.key\"; an address is written as");
  }

  @Test
  public void refusesAPanelWithoutItsTemplate() {
    var jar = FixtureJar.whole().withDescriptor("templates/panel.vm", "templates/gone.vm");

    assertThat(assertThrows(PluginFault.class, () -> host.install(jar)))
        .hasMessageContaining("module notes, <resource>: the attribute location names the file");
  }

  @Test
  public void servesWebResources_withTypesAndAddressesThatChange() throws Exception {
    host.install(
        FixtureJar.whole()
            .withModules(
                """
                <web-resource key="looks">
                  <context>jira.view.issue</context>
                  <resource type="download" name="notes.css" location="web/notes.css"/>
                  <resource type="download" name="all/" location="web/"/>
                </web-resource>
                """));

    var links = host.resources().forContext("jira.view.issue");
    assertThat(links).hasSize(1);
    assertThat(links.get(0).isStyle()).isTrue();
    var answer = host.get(links.get(0).url().substring("/jira".length()));
    assertThat(answer.body()).isEqualTo(".notes { color: red }");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");

    var path = "/download/resources/fixture:looks/";
    assertThat(host.get(path + "all/notes.css").headers().firstValue("Cache-Control"))
        .hasValue("no-cache");
    assertThat(host.get(path + "all/gone.css").statusCode()).isEqualTo(404);
    assertThat(host.get(path + "atlassian-plugin.xml").statusCode()).isEqualTo(404);
    host.plugins().disable("fixture");
    assertThat(host.get(path + "notes.css").statusCode()).isEqualTo(404);
    assertThat(host.resources().forContext("jira.view.issue")).isEmpty();
    assertThat(host.panels().at(PLACE, Map.of())).isEmpty();
  }
}
