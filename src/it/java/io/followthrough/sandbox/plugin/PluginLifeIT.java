package io.followthrough.sandbox.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.TestedDatabase;
import io.followthrough.sandbox.boot.Sandbox;
import io.followthrough.sandbox.boot.SandboxOptions;
import io.followthrough.sandbox.demo.Demo;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.wiring.BundleWiring;

/** The real plugin switched off, on and away while the sandbox runs. */
public class PluginLifeIT {

  private static final String KEY = "io.followthrough";
  private static final String RESOLVE =
      "{\"transition\":{\"id\":\"5\"},\"fields\":{\"resolution\":{\"name\":\"Done\"}}}";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final HttpClient client = HttpClient.newHttpClient();
  private Sandbox sandbox;

  @Before
  public void start() {
    sandbox =
        Sandbox.start(
            new SandboxOptions(
                folder.getRoot().toPath(),
                0,
                TestedDatabase.onServer().orElse(null),
                Demo.SMALL,
                Path.of(System.getProperty("plugin.jar"))));
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void comesAndGoes_withoutLeavingAnythingBehind() throws Exception {
    assertThat(get("/rest/followthrough/1/incident/OPS-1/gate").statusCode()).isEqualTo(200);
    assertThat(get("/browse/OPS-1").body()).contains("followthrough-incident");

    sandbox.plugins().disable(KEY);

    assertThat(get("/rest/followthrough/1/incident/OPS-1/gate").statusCode()).isEqualTo(404);
    assertThat(get("/browse/OPS-1").body()).doesNotContain("followthrough-incident");
    var refused = post("/rest/api/2/issue/OPS-1/transitions", RESOLVE);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("no enabled plugin brings it");

    sandbox.plugins().enable(KEY);

    assertThat(get("/rest/followthrough/1/incident/OPS-1/gate").statusCode()).isEqualTo(200);
    assertThat(post("/rest/api/2/issue/OPS-1/transitions", RESOLVE).body())
        .contains("OPS-1 has no postmortem");

    var loader = uninstall();
    takeTheLastPlaceInTheJdk();
    for (var i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(loader.get()).isNull();
  }

  /**
   * JDK 17 keeps the type of the part by which a record was last compared for the first time, and
   * so that type's class loader, until there is another one: here, this class.
   */
  private void takeTheLastPlaceInTheJdk() {
    assertThat(new Compared(this)).isEqualTo(new Compared(this));
  }

  private record Compared(PluginLifeIT by) {}

  private WeakReference<ClassLoader> uninstall() {
    var loader =
        new WeakReference<>(
            sandbox.plugins().bundle(KEY).adapt(BundleWiring.class).getClassLoader());
    sandbox.plugins().uninstall(KEY);
    return loader;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    var credentials =
        Base64.getEncoder().encodeToString("alice:alice".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
        .header("Authorization", "Basic " + credentials);
  }
}
