package io.followthrough.sandbox.plugin.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.followthrough.sandbox.fixture.FixtureJar;
import io.followthrough.sandbox.fixture.Host;
import io.followthrough.sandbox.plugin.PluginFault;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/**
 * Workflow modules, after
 * https://developer.atlassian.com/server/jira/platform/workflow-plugin-modules/.
 */
public class WorkflowModulesTest {

  private static final String VALIDATOR = "io.followthrough.sandbox.fixture.NoteValidator";
  private static final Map<String, String> ARGS =
      Map.of("full.module.key", "fixturenote-validator");

  @Rule public final Host host = new Host();

  @Test
  public void makesAValidator_withThePluginsBeans() {
    host.install(withValidator());

    var validator = (Validator) host.workflow().create(VALIDATOR, ARGS).orElseThrow();

    assertThat(
            assertThrows(
                InvalidInputException.class, () -> validator.validate(Map.of(), Map.of(), null)))
        .hasToString("[InvalidInputException: [Error map: [{}]] [Error list: [[[started]]]]");
  }

  @Test
  public void hasNone_whereThePluginIsDisabled_orTheKeyIsAnother() {
    host.install(withValidator());
    assertThat(host.workflow().create(VALIDATOR, Map.of())).isEmpty();
    assertThat(host.workflow().create(VALIDATOR, Map.of("full.module.key", "other"))).isEmpty();
    assertThat(host.workflow().create("java.lang.String", ARGS)).isEmpty();

    host.plugins().disable("fixture");

    assertThat(host.workflow().create(VALIDATOR, ARGS)).isEmpty();
  }

  @Test
  public void refusesAValidator_thatIsNone() {
    var jar =
        withValidator()
            .withDescriptor(
                "<validator-class>" + VALIDATOR,
                "<validator-class>" + VALIDATOR.replace("Validator", "Factory"));

    assertThat(assertThrows(PluginFault.class, () -> host.install(jar)))
        .hasMessageContaining("<validator-class> names")
        .hasMessageContaining("which is no com.opensymphony.workflow.Validator");
  }

  private static FixtureJar withValidator() {
    return FixtureJar.whole()
        .withModules(
            """
            <workflow-validator key="note-validator" class="io.followthrough.sandbox.fixture.NoteFactory">
              <validator-class>io.followthrough.sandbox.fixture.NoteValidator</validator-class>
              <resource type="velocity" name="view" location="templates/panel.vm"/>
              <resource type="velocity" name="input-parameters" location="templates/panel.vm"/>
              <resource type="velocity" name="edit-parameters" location="templates/panel.vm"/>
            </workflow-validator>
            """);
  }
}
