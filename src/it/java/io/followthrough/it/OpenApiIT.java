package io.followthrough.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Test;

/** Holds the server to its own OpenAPI document. */
public class OpenApiIT {

  private static final String BASE = "/rest/followthrough/1";

  /** A name that no field and no parameter has. */
  private static final String STRANGE = "zzStrange";

  private final Person admin = Site.shared().as("admin");
  private final Person nobody = Site.shared().nobody();
  private final JsonNode document = admin.get(BASE + "/openapi").expect(200).json();

  /**
   * Something one can ask for.
   *
   * @param verb GET, POST, PUT or DELETE
   * @param path with its gaps filled in
   * @param says what the document says of it
   */
  private record Operation(String verb, String path, JsonNode says) {

    /** The names of the fields its body may have, in order; none where it takes no body. */
    List<String> fields() {
      return namesOf(
          says.path("requestBody")
              .path("content")
              .path("application/json")
              .path("schema")
              .path("properties")
              .fieldNames());
    }

    private static List<String> namesOf(Iterator<String> names) {
      var sorted = new ArrayList<String>();
      names.forEachRemaining(sorted::add);
      return sorted.stream().sorted().toList();
    }

    /** The names of the parameters in its address, in order. */
    List<String> parameters() {
      return StreamSupport.stream(says.path("parameters").spliterator(), false)
          .filter(one -> one.get("in").asText().equals("query"))
          .map(one -> one.get("name").asText())
          .sorted()
          .toList();
    }
  }

  @Test
  public void asksForASignIn_whateverIsAskedFor() {
    var operations = operations();

    assertThat(operations).hasSizeGreaterThan(50);
    for (var operation : operations) {
      assertThat(send(nobody, operation, Map.of()).status())
          .as(operation.verb() + " " + operation.path())
          .isEqualTo(401);
    }
  }

  @Test
  public void takesTheFieldsThatTheDocumentNames_andNoOthers() {
    var writes = operations().stream().filter(one -> !one.fields().isEmpty()).toList();

    assertThat(writes).isNotEmpty();
    for (var operation : writes) {
      assertThat(send(admin, operation, Map.of(STRANGE, 1)).error(STRANGE))
          .as(operation.verb() + " " + operation.path())
          .contains("There are: " + String.join(", ", operation.fields()) + ".");
    }
  }

  @Test
  public void takesTheParametersThatTheDocumentNames_ofReports() {
    var reports =
        operations().stream()
            .filter(one -> one.path().startsWith("/report/") && one.verb().equals("GET"))
            .filter(one -> !one.parameters().isEmpty())
            .toList();

    assertThat(reports).isNotEmpty();
    for (var report : reports) {
      assertThat(admin.get(BASE + report.path() + "?" + STRANGE + "=1").expect(400).error(STRANGE))
          .as(report.path())
          .contains("There are: " + String.join(", ", report.parameters()) + ".");
    }
  }

  @Test
  public void describesEveryRecordThatItPointsTo() {
    var named = document.get("components").get("schemas");

    var missing =
        document.findValuesAsText("$ref").stream()
            .distinct()
            .filter(place -> document.at(place.substring(1)).isMissingNode())
            .collect(Collectors.toList());

    assertThat(named).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  private List<Operation> operations() {
    var incident = admin.incident("What the document is tried on");
    var postmortem = admin.startPostmortem(incident);
    var action = admin.addAction(postmortem, Map.of("summary", "Try it"));
    var operations = new ArrayList<Operation>();
    for (var path : document.get("paths").properties()) {
      var issue =
          path.getKey().startsWith("/incident/")
              ? incident
              : path.getKey().startsWith("/action/") ? action : postmortem;
      var filled =
          path.getKey()
              .replace("{key}", issue)
              .replace("{project}", "OPS")
              .replaceAll("\\{\\w+}", "1");
      for (var verb : path.getValue().properties()) {
        operations.add(
            new Operation(verb.getKey().toUpperCase(Locale.ROOT), filled, verb.getValue()));
      }
    }
    return operations;
  }

  private static Reply send(Person person, Operation operation, Map<String, ?> body) {
    var path = BASE + operation.path();
    return switch (operation.verb()) {
      case "GET" -> person.get(path);
      case "POST" -> operation.fields().isEmpty() ? person.post(path) : person.post(path, body);
      case "PUT" -> person.put(path, body);
      case "DELETE" ->
          operation.fields().isEmpty() ? person.delete(path) : person.delete(path, body);
      default -> throw new AssertionError("The document has a verb " + operation.verb());
    };
  }
}
