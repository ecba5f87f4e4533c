package io.followthrough.sandbox.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The sandbox as a process of its own: what it says and how it ends. */
public class MainIT {

  private static final long PATIENCE_SECONDS = 120;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void saysWhereItIs_andStopsCleanly() throws Exception {
    var process = start("-Dsandbox.port=0");
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(firstOf(lines))
          .matches("Sandbox ready: http://localhost:\\d+/jira \\(admin/admin\\)");
      assertThat(lines.readLine()).matches("Started in \\d+\\.\\d s\\..*");

      assertThat(run("-Dsandbox.port=0"))
          .contains("1: The data folder", "in use by another sandbox");

      // What Ctrl-C and a shut-down do: the hooks run.
      process.destroy();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    Home.open(home()).close();
  }

  @Test
  public void endsWithASentence_whenThePortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(run("-Dsandbox.port=" + taken.getLocalPort()))
          .isEqualToIgnoringNewLines(
              "1: The port "
                  + taken.getLocalPort()
                  + " is taken by another program. Stop that one, or name another port with"
                  + " -Dsandbox.port.");
    }
  }

  @Test
  public void endsWithASentence_whenAnOptionMakesNoSense() throws Exception {
    assertThat(run("-Dsandbox.demo=maybe"))
        .isEqualToIgnoringNewLines("1: -Dsandbox.demo is \"maybe\"; give true, year or false.");
  }

  @Test
  public void endsWithASentence_whenThePluginIsNotBuilt() throws Exception {
    assertThat(run("-Dplugin.jar=nowhere.jar"))
        .startsWith("1: The plugin's jar")
        .contains("Build it");
  }

  private static String firstOf(BufferedReader lines) throws IOException {
    var line = lines.readLine();
    while (line != null && isTheJvms(line)) {
      line = lines.readLine();
    }
    return line;
  }

  /** Newer JDKs warn, line by line, that Felix uses Unsafe. */
  private static boolean isTheJvms(String line) {
    return line.startsWith("WARNING: ");
  }

  /** The exit code and everything it said. */
  private String run(String... options) throws IOException, InterruptedException {
    var process = start(options);
    try {
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      return process.exitValue()
          + ": "
          + said.lines().filter(line -> !isTheJvms(line)).collect(Collectors.joining("\n"));
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(String... options) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Dsandbox.home=" + home());
    command.add("-Dplugin.jar=" + System.getProperty("plugin.jar"));
    command.addAll(List.of(options));
    command.add(Main.class.getName());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private Path home() {
    return folder.getRoot().toPath().resolve("home");
  }
}
