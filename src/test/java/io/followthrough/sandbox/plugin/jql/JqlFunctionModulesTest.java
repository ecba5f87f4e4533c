package io.followthrough.sandbox.plugin.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.query.operand.FunctionOperand;
import io.followthrough.sandbox.fixture.FixtureJar;
import io.followthrough.sandbox.fixture.Host;
import io.followthrough.sandbox.plugin.PluginFault;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/**
 * How a plugin brings a function, after
 * https://developer.atlassian.com/server/jira/platform/jql-function/.
 */
public class JqlFunctionModulesTest {

  @Rule public final Host host = new Host();

  @Test
  public void bringsAFunction_asTheDescriptorNamesIt() {
    host.install(FixtureJar.whole().withModules(module("noted", "notesIn")));

    var function = host.functions().named("NOTESIN").orElseThrow();
    assertThat(function.getFunctionName()).isEqualTo("notesIn");
    assertThat(function.isList()).isTrue();
    assertThat(function.getValues(() -> null, new FunctionOperand("notesIn", List.of()), null))
        .hasSize(1);
    host.plugins().disable("fixture");
    assertThat(host.functions().named("notesIn")).isEmpty();
  }

  @Test
  public void refusesASecondFunctionOfTheSameName() {
    var jar =
        FixtureJar.whole().withModules(module("noted", "notesIn") + module("again", "NotesIn"));

    assertThat(assertThrows(PluginFault.class, () -> host.install(jar)))
        .hasMessageContaining("There is a JQL function notesin already");
  }

  @Test
  public void refusesAFunctionWithoutItsName() {
    var jar =
        FixtureJar.whole()
            .withModules(
                """
                <jql-function key="nameless" class="io.followthrough.sandbox.fixture.NotesIn">
                  <list>true</list>
                </jql-function>
                """);

    assertThat(assertThrows(PluginFault.class, () -> host.install(jar)))
        .hasMessageContaining("module nameless, <jql-function>: the element <fname> is missing");
  }

  private static String module(String key, String name) {
    return """
    <jql-function key="%s" class="io.followthrough.sandbox.fixture.NotesIn">
      <fname>%s</fname>
      <list>true</list>
    </jql-function>
    """
        .formatted(key, name);
  }
}
