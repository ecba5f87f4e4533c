package io.followthrough.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** Holds {@code docs/sandbox.md} to what the classes say. */
public class SandboxPageTest {

  private static final Path PAGE = Path.of("docs", "sandbox.md");

  @Test
  public void tellsWhatTheClassesHave() throws IOException {
    var text = new SandboxPage().text();
    if ("write".equals(System.getProperty("sandbox.page"))) {
      Files.writeString(PAGE, text);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(text);
  }
}
