package io.followthrough.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Fills a database, starts a sandbox over it, asks, and prints what it saw. Run it by {@code mvn
 * -Pbench -DskipTests verify}.
 */
public final class Bench {

  private static final long POLL_MILLIS = 500;

  private Bench() {}

  /** Takes what {@link BenchOptions} says as system properties. */
  public static void main(String[] arguments) throws Exception {
    var options = BenchOptions.of(System.getProperties());
    var crowd = new Crowd(options.incidents());
    var home = Files.createTempDirectory("followthrough-bench");
    try (var database = Database.at(options.databaseUrl())) {
      Host.start(options, database.url(), home.resolve("empty")).close();
      System.out.printf("Writing %,d issues ...%n", options.issues());
      crowd.write(database);
      measure(options, database, crowd, home.resolve("full"));
    }
  }

  private static void measure(BenchOptions options, Database database, Crowd crowd, Path home)
      throws Exception {
    var threads = Executors.newFixedThreadPool(options.clients());
    try (var host = Host.start(options, database.url(), home)) {
      var report = new Report(System.out);
      var admin = new Client(host.baseUrl(), "admin");
      var sweep = secondsOf(admin, "/rest/followthrough/1/sweep", options.incidents());
      admin.post("/rest/followthrough/1/report/rebuild", "", Client.ACCEPTED);
      var rebuild = secondsOf(admin, "/rest/followthrough/1/report/rebuild", options.incidents());
      new Questions(host.baseUrl(), database, crowd, new Load(threads, options.seconds()))
          .ask(options.clients(), report);
      report.sentence(
          "%,d issues on PostgreSQL, %d clients on %d processors, heap %s. Start to first page"
              + " %.1f s; first sweep %d s and rebuild of all reports %d s with nobody asking. Most"
              + " memory kept after a collection: %d MB.",
          options.issues(),
          options.clients(),
          Runtime.getRuntime().availableProcessors(),
          options.heap(),
          host.secondsToStart(),
          sweep,
          rebuild,
          host.mostMegabytesKept());
    } finally {
      threads.shutdown();
    }
  }

  /** Waits until something the plugin does by itself has looked at so many, and is done. */
  private static long secondsOf(Client admin, String path, int least)
      throws IOException, InterruptedException {
    while (true) {
      var state = admin.json(path);
      if (state.get("state").asText().equals("done") && state.get("looked").asInt() >= least) {
        return Duration.between(moment(state, "began"), moment(state, "ended")).toSeconds();
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }

  private static Instant moment(JsonNode state, String name) {
    return Instant.parse(state.get(name).asText());
  }
}
