package io.followthrough.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;

/** Holds the OpenAPI document to the resources; {@code -Dopenapi=write} writes it anew. */
public class OpenApiTest {

  private static final Path SOURCES = Path.of("src/main/java/io/followthrough/rest");
  private static final Path DOCUMENT =
      Path.of("src/main/resources/META-INF/followthrough/openapi.json");

  @Test
  public void saysWhatTheResourcesTakeAndTell() throws Exception {
    var text = text();
    if ("write".equals(System.getProperty("openapi"))) {
      Files.writeString(DOCUMENT, text);
    }

    assertThat(Files.readString(DOCUMENT)).isEqualTo(text);
  }

  private static String text() throws IOException, ClassNotFoundException {
    var sources = sources();
    var document = new OpenApi(Javadocs.of(sources)).of(resources(sources));
    return document.properties().stream()
        .map(
            part ->
                quoted(part.getKey())
                    + ":"
                    + (part.getKey().equals("paths")
                        ? lines(part.getValue())
                        : parts(part.getValue())))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  /** The components have parts of their own, of which each is a line; all else is short. */
  private static String parts(JsonNode value) {
    return value.has("schemas")
        ? "{\"responses\":"
            + value.get("responses")
            + ",\n\"schemas\":"
            + lines(value.get("schemas"))
            + "}"
        : value.toString();
  }

  /** A line for each, so that a change shows as what it is. */
  private static String lines(JsonNode node) {
    return node.properties().stream()
        .map(one -> quoted(one.getKey()) + ":" + one.getValue())
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.list(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Those it tells of: all but the one that tells the document. */
  private static List<Class<?>> resources(List<Path> sources) throws ClassNotFoundException {
    var resources = new ArrayList<Class<?>>();
    for (var source : sources) {
      var name = source.getFileName().toString().replace(".java", "");
      if (name.endsWith("Resource") && !name.equals("OpenApiResource")) {
        resources.add(Class.forName("io.followthrough.rest." + name));
      }
    }
    return resources;
  }
}
