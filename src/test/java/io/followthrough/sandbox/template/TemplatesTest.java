package io.followthrough.sandbox.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;

/**
 * Templates under Jira's rules, after
 * https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/.
 */
public class TemplatesTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void escapesWhatItInserts() {
    assertThat(render("$s ${s} $!s.trim()")).isEqualTo("&lt;a&gt; &lt;a&gt; &lt;a&gt;");
  }

  @Test
  public void escapesOnce_whatWentThroughAString() {
    assertThat(render("#set($q = \"x $s\")$q")).isEqualTo("x &lt;a&gt;");
    assertThat(render("#macro(m $t)$t#end#m(\"x $s\")")).isEqualTo("x &lt;a&gt;");
    assertThat(render("#if(\"$s\" == '<a>')same#end")).isEqualTo("same");
  }

  @Test
  public void leavesHtmlAlone_whenTheNameSaysSo() {
    assertThat(render("$bodyHtml $map.textHtml")).isEqualTo("<i>b</i> <u>t</u>");
    assertThat(render("$map.get('textHtml')")).isEqualTo("&lt;u&gt;t&lt;/u&gt;");
  }

  @Test
  public void stopsEscaping_whereTheTemplateAsksForIt() {
    assertThat(render("$s #disable_html_escaping()$s")).isEqualTo("&lt;a&gt; <a>");
  }

  @Test
  public void callsJdkValues() {
    assertThat(render("$s.length() $map.size() $list.get(0) $list[0] $map.plain"))
        .isEqualTo("3 2 1 1 p");
    assertThat(render("#foreach($e in $map.entrySet())$e.key;#end")).isEqualTo("textHtml;plain;");
    assertThat(render("#foreach($i in $list)$velocityCount:$i #end")).isEqualTo("1:1 2:2 ");
  }

  @Test
  public void leavesCallsLiteral_thatAreNotListed() {
    assertThat(render("$s.class $s.getClass().forName('x') $thing.name $thing.secret()"))
        .isEqualTo("$s.class $s.getClass().forName('x') $thing.name $thing.secret()");
    assertThat(render("$map.class.name")).isEqualTo("$map.class.name");
    assertThat(render("#set($thing.name = 'x')$map.plain")).isEqualTo("p");
  }

  /** Jira's Velocity is a 1.6; {@code $foreach} came with 1.7. */
  @Test
  public void hasNoForeachScope() {
    assertThat(render("#foreach($i in $list)$foreach.index#end"))
        .isEqualTo("$foreach.index$foreach.index");
  }

  @Test
  public void callsWhatIsListed_onASupertypeToo() {
    assertThat(render("$thing.name $thing.secret()", Named.class.getName() + "#getName()"))
        .isEqualTo("n $thing.secret()");
  }

  @Test
  public void loadsOnlyFromTheJar() {
    assertThrows(ResourceNotFoundException.class, () -> render("#parse('../../etc/passwd')"));
    assertThrows(ResourceNotFoundException.class, () -> render("#parse('/etc/passwd')"));
  }

  private String render(String template, String... listed) {
    try {
      var file = folder.newFile().toPath();
      Files.writeString(file, template, StandardCharsets.UTF_8);
      var bundle = mock(Bundle.class);
      given(bundle.getEntry(anyString())).willReturn(null);
      given(bundle.getEntry("t.vm")).willReturn(file.toUri().toURL());
      var engine = new PluginEngine(bundle, (key, arguments) -> key);
      engine.allowlist().add(List.of(listed));
      return engine.render("t.vm", values());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> values() {
    var map = new LinkedHashMap<String, Object>();
    map.put("textHtml", "<u>t</u>");
    map.put("plain", "p");
    return Map.ofEntries(
        entry("s", "<a>"),
        entry("bodyHtml", "<i>b</i>"),
        entry("map", map),
        entry("list", List.of(1, 2)),
        entry("thing", new Thing()));
  }

  /** What the plugin lists. */
  public interface Named {
    String getName();
  }

  /** What it hands to its template. */
  public static final class Thing implements Named {

    @Override
    public String getName() {
      return "n";
    }

    public void setName(String name) {
      throw new IllegalStateException(name);
    }

    public String secret() {
      return "secret";
    }
  }
}
