package io.followthrough.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.followthrough.sandbox.page.look.AuiFiles;
import io.followthrough.sandbox.user.SandboxUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/**
 * Where plugins' links of the header and the administration are shown, after
 * https://developer.atlassian.com/server/jira/platform/administration-ui-locations/.
 */
public class AdministrationTest {

  private static final SandboxUser EVE =
      new SandboxUser(1, "eve", "eve", "Eve", "eve@example.org", true);
  private static final SandboxUser BOB =
      new SandboxUser(2, "bob", "bob", "Bob", "bob@example.org", true);

  private final SampleNavigation navigation = new SampleNavigation();
  private final Frame frame =
      new Frame(new Templates("/jira", new AuiFiles()), navigation, PluginHeads.NONE);

  @Test
  public void keepsWhatEveryPagePromises() {
    PagePromises.check(overview(EVE, "two"));
  }

  @Test
  public void marksTheLinkOfThePageThatIsShown() {
    var menu = overview(EVE, "two").select("#admin-menu");

    assertThat(menu.select("h2").text()).isEqualTo("Menu " + Samples.EVIL);
    assertThat(menu.select("li a").eachAttr("href")).containsExactly("/jira/one", "/jira/two");
    assertThat(menu.select("[aria-current=page]").text()).isEqualTo("Second");
  }

  @Test
  public void offersTheAdministration_toAdministratorsOnly() {
    assertThat(overview(EVE, "").select("#header #admin_menu")).hasSize(1);
    assertThat(overview(BOB, "").select("#header #admin_menu")).isEmpty();
  }

  @Test
  public void showsPluginsLinksInTheHeader() {
    var link = overview(BOB, "").select("#header #overdue");

    assertThat(link.text()).isEqualTo("Overdue " + Samples.EVIL);
    assertThat(link.attr("href")).isEqualTo("/jira/plugins/servlet/overdue");
  }

  private Document overview(SandboxUser user, String selected) {
    var visit =
        new Visit(mock(HttpServletRequest.class), mock(HttpServletResponse.class), user, "0123");
    return Jsoup.parse(
        frame.html(
            visit,
            Answer.administration(
                "Administration",
                "admin/overview.vm",
                Map.of("groups", navigation.administration(user)),
                selected)));
  }
}
