package io.followthrough.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A sandbox in a process of its own, with as much memory as it is given. */
final class Host implements AutoCloseable {

  private static final Pattern READY = Pattern.compile("Sandbox ready: (\\S+) .*");
  private static final Pattern COLLECTED = Pattern.compile(".*->(\\d+)M\\(\\d+M\\).*");
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final BufferedReader lines;
  private final String baseUrl;
  private final Path collections;
  private final double secondsToStart;

  private Host(
      Process process,
      BufferedReader lines,
      String baseUrl,
      Path collections,
      double secondsToStart) {
    this.process = process;
    this.lines = lines;
    this.baseUrl = baseUrl;
    this.collections = collections;
    this.secondsToStart = secondsToStart;
  }

  /** Starts one on a database and waits until it answers. */
  static Host start(BenchOptions options, String databaseUrl, Path home) throws IOException {
    Files.createDirectories(home);
    var collections = home.resolve("collections.log");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + options.heap(), "-Xlog:gc:file=" + collections));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Dsandbox.port=0");
    command.add("-Dsandbox.home=" + home);
    command.add("-Dsandbox.db.url=" + databaseUrl);
    command.add("-Dplugin.jar=" + options.pluginJar());
    command.add("io.followthrough.sandbox.boot.Main");
    var begin = System.nanoTime();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var lines = process.inputReader(StandardCharsets.UTF_8);
    var url = ready(lines);
    return new Host(process, lines, url, collections, (System.nanoTime() - begin) / 1e9);
  }

  private static String ready(BufferedReader lines) throws IOException {
    var said = new StringBuilder();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      var ready = READY.matcher(line);
      if (ready.matches()) {
        return ready.group(1);
      }
      said.append(line).append('\n');
    }
    throw new IllegalStateException("The sandbox did not start: " + said);
  }

  String baseUrl() {
    return baseUrl;
  }

  double secondsToStart() {
    return secondsToStart;
  }

  /** The most megabytes that were in use right after a collection so far. */
  int mostMegabytesKept() throws IOException {
    try (var log = Files.lines(collections)) {
      return log.map(COLLECTED::matcher)
          .filter(matcher -> matcher.matches())
          .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
          .max()
          .orElse(0);
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    lines.close();
  }
}
