package io.followthrough.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.followthrough.sandbox.TestedDatabase;
import io.followthrough.sandbox.boot.Sandbox;
import io.followthrough.sandbox.boot.SandboxOptions;
import io.followthrough.sandbox.demo.Demo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** A running sandbox with its demo data; one is shared by almost all tests of a run. */
final class Site {

  private static final String PLUGIN = "io.followthrough";
  private static final String SWEEP = "/rest/followthrough/1/sweep";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Site SHARED = new Site(fresh(Demo.SMALL));

  private final Sandbox sandbox;

  private Site(SandboxOptions options) {
    this.sandbox = Sandbox.start(options);
    Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
  }

  static Site shared() {
    return SHARED;
  }

  /** Another one, which nobody shares. */
  static Site forOne() {
    return new Site(fresh(Demo.SMALL));
  }

  /** One whose workflows somebody took the gate's validator out of. */
  static Site withoutGate() {
    return Ungated.SITE;
  }

  /** Another one like that, which nobody shares. */
  static Site ungatedForOne() {
    return Ungated.start();
  }

  private static SandboxOptions fresh(Demo demo) {
    try {
      return new SandboxOptions(
          Files.createTempDirectory("followthrough-it"),
          0,
          TestedDatabase.onServer().orElse(null),
          demo,
          pluginJar());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another one that begins with a year of incidents, all of which the plugin has looked at. */
  static Site ofAYear() {
    var site = new Site(fresh(Demo.YEAR));
    site.awaitJobs();
    return site;
  }

  /** Stops one that nobody shares. */
  void close() {
    sandbox.close();
  }

  /** The jar that was packaged just now. */
  static Path pluginJar() {
    return Path.of(System.getProperty("plugin.jar"));
  }

  String baseUrl() {
    return sandbox.baseUrl();
  }

  /** A user of the demo data, whose password is the user's name. */
  Person as(String name) {
    return new Person(baseUrl(), name, name);
  }

  /** Nobody in particular. */
  Person nobody() {
    return new Person(baseUrl(), null, null);
  }

  Person admin() {
    return as("admin");
  }

  /** How many SQL statements the server has sent so far. */
  long statements() {
    return sandbox.store().statements().total();
  }

  /** Has a sweep run, and tells what it did. */
  JsonNode sweep() {
    admin().post(SWEEP).expect(202);
    awaitJobs();
    return admin().get(SWEEP).expect(200).json();
  }

  /** Waits for the jobs that run soon, or run just now. */
  private void awaitJobs() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (admin().get("/secure/admin/SchedulerAdmin.jspa").text().contains(".soon")) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("The jobs did not come to an end");
      }
    }
  }

  /** Changes the database behind everybody's back. */
  void change(String sql, Object... values) {
    sandbox.store().sql().execute(sql, values);
  }

  /** The plugin's own table of that name, as SQL writes it. */
  String table(String name) {
    return sandbox
        .store()
        .sql()
        .fetchSingle(
            "select table_name from information_schema.tables where table_name like ?",
            "AO%" + name)
        .map(row -> '"' + row.get(0, String.class) + '"');
  }

  /**
   * Does something while the plugin is disabled, and enables it again. It then sweeps and rebuilds,
   * which is over when this returns.
   */
  void withoutPlugin(Runnable work) {
    sandbox.plugins().disable(PLUGIN);
    try {
      work.run();
    } finally {
      sandbox.plugins().enable(PLUGIN);
    }
    awaitJobs();
  }

  /** Started when somebody asks for it, and once. */
  private static final class Ungated {

    private static final String READ = "select id, descriptor from workflow";
    private static final Pattern GATE =
        Pattern.compile(
            "<validators>\\s*<validator type=\"class\">\\s*"
                + "<arg name=\"full.module.key\">io.followthroughgate-validator.*?</validators>",
            Pattern.DOTALL);
    private static final Site SITE = start();

    private static Site start() {
      var options = fresh(Demo.SMALL);
      try (var before = Sandbox.start(options)) {
        for (var row : before.store().sql().fetch(READ)) {
          var open = GATE.matcher(row.get(1, String.class)).replaceAll("");
          before
              .store()
              .sql()
              .execute("update workflow set descriptor = ? where id = ?", open, row.get(0));
        }
      }
      return new Site(options);
    }
  }
}
