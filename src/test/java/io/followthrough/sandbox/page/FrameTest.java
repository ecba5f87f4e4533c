package io.followthrough.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.followthrough.sandbox.page.look.AuiFiles;
import io.followthrough.sandbox.user.SandboxUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every page promises to everybody, whatever stands on it. */
@RunWith(Parameterized.class)
public class FrameTest {

  private static final SandboxUser EVE =
      new SandboxUser(1, "eve", "eve" + Samples.EVIL, Samples.EVIL, "eve@example.org", true);

  private final String html;
  private final Document page;

  public FrameTest(String template, Map<String, ?> values) {
    var frame =
        new Frame(new Templates("/jira", new AuiFiles()), new SampleNavigation(), PluginHeads.NONE);
    var visit =
        new Visit(mock(HttpServletRequest.class), mock(HttpServletResponse.class), EVE, "0123abcd");
    this.html = frame.html(visit, Answer.show("Title " + Samples.EVIL, template, values));
    this.page = Jsoup.parse(html);
  }

  @Parameters(name = "{0} {index}")
  public static List<Object[]> pages() {
    return List.of(
        new Object[] {"issue/view.vm", Map.of("view", Samples.ordinary())},
        new Object[] {"issue/view.vm", Map.of("view", Samples.refused())},
        new Object[] {"issue/view.vm", Map.of("view", Samples.tooMuch())},
        new Object[] {
          "fault.vm", Map.of("status", 404, "title", "Not found", "sentence", Samples.EVIL)
        });
  }

  @Test
  public void keepsWhatEveryPagePromises() {
    PagePromises.check(page);
  }

  @Test
  public void escapesWhateverSomebodyTyped() {
    assertThat(html).doesNotContain("<script>").doesNotContain("&amp;lt;").doesNotContain("$");
  }

  @Test
  public void sendsATokenWithEveryFormThatChangesSomething() {
    assertThat(page.select("form[method=post] input[name=atl_token]").eachAttr("value"))
        .isNotEmpty()
        .containsOnly("0123abcd");
  }
}
