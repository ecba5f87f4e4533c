package io.followthrough.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.sandbox.page.look.NpmPackages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** What tests take from npm, installed as {@code src/it/npm} locks it: clients of Jira, and axe. */
final class NodeClients {

  private static final Path SCRIPTS = Path.of(System.getProperty("project.dir"), "src/it/npm");
  private static final Path TARGET = Path.of(System.getProperty("project.dir"), "target/npm-it");

  private NodeClients() {}

  /** The script that looks at a page for whom it shuts out. */
  static String axe() throws IOException {
    install();
    return Files.readString(TARGET.resolve("node_modules/axe-core/axe.min.js"));
  }

  static void install() throws IOException {
    var lock = SCRIPTS.resolve("package-lock.json");
    var installed = TARGET.resolve("installed-lock.json");
    if (!Files.exists(installed) || Files.mismatch(installed, lock) >= 0) {
      new NpmPackages(SCRIPTS, TARGET).install();
      Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Runs a script against a tracker and returns the JSON it prints. */
  static JsonNode run(String script, String baseUrl) throws Exception {
    var copy = TARGET.resolve(script);
    Files.copy(SCRIPTS.resolve(script), copy, StandardCopyOption.REPLACE_EXISTING);
    var address = URI.create(baseUrl);
    var process =
        new ProcessBuilder(
                "node",
                copy.toString(),
                address.getHost(),
                Integer.toString(address.getPort()),
                address.getPath())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return new ObjectMapper().readTree(printed);
  }
}
