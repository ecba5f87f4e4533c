package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.TestedDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A write that was acknowledged survives the server's sudden death. */
public class CrashIT {

  private static final int WRITES_BEFORE_THE_END = 40;

  @Rule public final TemporaryFolder home = new TemporaryFolder();

  private final String databaseUrl = TestedDatabase.onServer().orElse("");
  private final List<Process> processes = new ArrayList<>();

  @After
  public void end() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  public void keepsEveryAcknowledgedWrite_whenTheServerIsKilled() throws Exception {
    var first = new Person(start(), "alice", "alice");
    var postmortem = first.startPostmortem(first.incident("Power fails"));
    var acknowledged = new ArrayList<String>();
    var enough = new CountDownLatch(WRITES_BEFORE_THE_END);
    var writer =
        new Thread(
            () -> {
              try {
                while (true) {
                  var key = first.addAction(postmortem, Map.of("summary", "Write it down"));
                  first
                      .triage(
                          key,
                          Map.of(
                              "disposition", "rejected",
                              "reasonCategory", "other",
                              "reason", "For the test"))
                      .expect(200);
                  acknowledged.add(key);
                  enough.countDown();
                }
              } catch (RuntimeException | AssertionError e) {
                // The server is dead, as planned: what it acknowledged until now counts.
              }
            });
    writer.start();
    assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();

    processes.get(0).destroyForcibly().waitFor();
    writer.join();
    var second = new Person(start(), "alice", "alice");

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITES_BEFORE_THE_END);
    for (var key : acknowledged) {
      assertThat(
              second
                  .get("/rest/followthrough/1/action/" + key)
                  .expect(200)
                  .json()
                  .get("triaged")
                  .asBoolean())
          .isTrue();
    }
  }

  /** Starts the sandbox as a process of its own and returns its address once it is ready. */
  private String start() throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dsandbox.port=0",
                "-Dsandbox.home=" + new File(home.getRoot(), "home"),
                "-Dsandbox.db.url=" + databaseUrl,
                "-Dplugin.jar=" + Site.pluginJar(),
                "io.followthrough.sandbox.boot.Main")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    processes.add(process);
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("Sandbox ready: ")) {
        return line.substring("Sandbox ready: ".length(), line.indexOf(" ("));
      }
    }
    throw new IllegalStateException("The sandbox ended before it was ready");
  }
}
