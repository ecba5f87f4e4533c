package io.followthrough.sandbox.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.demo.Demo;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the sandbox can be told, and what it says to nonsense. */
public class SandboxOptionsTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void hasDefaults() {
    var options = SandboxOptions.of(given("plugin.jar", "p.jar"));

    assertThat(options.port()).isEqualTo(2990);
    assertThat(options.home()).isEqualTo(Path.of("target/sandbox-home").toAbsolutePath());
    assertThat(options.databaseUrl()).isNull();
    assertThat(options.demo()).isEqualTo(Demo.SMALL);
  }

  @Test
  public void refusesNonsense_byName() {
    assertThat(refusal("sandbox.port", "70000")).contains("-Dsandbox.port", "70000", "0", "65535");
    assertThat(refusal("sandbox.port", "x")).contains("-Dsandbox.port");
    assertThat(refusal("sandbox.demo", "yes")).contains("-Dsandbox.demo", "true, year or false");
    assertThat(refusal("sandbox.home", " ")).contains("-Dsandbox.home");
    assertThat(refusal("sandbox.db.url", "jdbc:mysql://u:secret@h/d"))
        .contains("-Dsandbox.db.url", "postgresql")
        .doesNotContain("secret");
  }

  @Test
  public void locksItsHome_againstASecondSandbox() {
    var place = folder.getRoot().toPath().resolve("home");
    try (var home = Home.open(place)) {
      assertThat(home.databaseUrl()).contains("WRITE_DELAY=0");

      assertThat(assertThrows(StartFault.class, () -> Home.open(place)))
          .hasMessageContaining("in use by another sandbox")
          .hasMessageContaining("-Dsandbox.home");
    }
    Home.open(place).close();
  }

  @Test
  public void refusesAHome_thatCannotBeWritten() throws Exception {
    var file = folder.newFile().toPath();

    assertThat(assertThrows(StartFault.class, () -> Home.open(file)))
        .hasMessageContaining("cannot be written");
  }

  private static String refusal(String name, String value) {
    var properties = given("plugin.jar", "p.jar");
    properties.setProperty(name, value);
    return assertThrows(StartFault.class, () -> SandboxOptions.of(properties)).getMessage();
  }

  private static Properties given(String name, String value) {
    var properties = new Properties();
    properties.setProperty(name, value);
    return properties;
  }
}
