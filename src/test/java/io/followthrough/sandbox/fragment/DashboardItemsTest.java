package io.followthrough.sandbox.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.fixture.FixtureJar;
import io.followthrough.sandbox.fixture.Host;
import io.followthrough.sandbox.plugin.PluginFault;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/**
 * Plugins' dashboard items, after
 * https://developer.atlassian.com/server/jira/platform/dashboard-item-module/ and
 * https://developer.atlassian.com/server/jira/platform/building-a-dashboard-item/.
 */
public class DashboardItemsTest {

  private static final String ITEM =
      """
      <dashboard-item key="notes-item" configurable="true">
        <definition>
          <title key="fixture.panel"/>
          <categories><category>Jira</category></categories>
          <author><name>Tests</name></author>
        </definition>
        <description>What was noted</description>
        <resource type="velocity" name="view" location="templates/panel.vm"/>
        <context-provider class="io.followthrough.sandbox.fixture.PanelContext">
          <param name="word">word</param>
        </context-provider>
        <amd-module>fixture/notes</amd-module>
      </dashboard-item>
      """;

  @Rule public final Host host = new Host();

  @Test
  public void offersAnItem_whileItsPluginIsEnabled() {
    host.install(FixtureJar.whole().withModules(ITEM));

    assertThat(host.gadgets().all(Map.of()))
        .containsExactly(
            new DashboardItems.Item(
                "fixture:notes-item", "Notes", "What was noted", true, "fixture/notes"));
    assertThat(host.gadgets().html("fixture:notes-item", Map.of())).contains("It&#39;s word");
    host.plugins().disable("fixture");
    assertThat(host.gadgets().all(Map.of())).isEmpty();
    assertThat(host.gadgets().html("fixture:notes-item", Map.of())).isEmpty();
  }

  @Test
  public void hidesAnItem_whoseConditionDoesNotHold() {
    host.install(
        FixtureJar.whole()
            .withModules(
                ITEM.replace(
                    "<amd-module>",
                    "<condition class='io.followthrough.sandbox.fixture.OnlyFor'>"
                        + "<param name='issue'>nobody</param></condition><amd-module>")));

    assertThat(host.gadgets().all(Map.of())).isEmpty();
  }

  @Test
  public void refusesWhatIsNotDocumented() {
    assertThat(problemsOf(ITEM.replace("configurable", "config")))
        .contains("the attribute config is not known");
    assertThat(problemsOf(ITEM.replaceAll("(?s)<definition>.*</definition>", "")))
        .contains("the element <definition> is missing");
    assertThat(problemsOf(ITEM.replace("panel.vm", "gone.vm")))
        .contains("templates/gone.vm, which is not in the plugin's jar");
  }

  private String problemsOf(String item) {
    return assertThrows(
            PluginFault.class,
            () -> host.plugins().take(FixtureJar.whole().withModules(item).in(host.folder())))
        .getMessage();
  }
}
