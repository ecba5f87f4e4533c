package io.followthrough.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Writes the OpenAPI document of resources: paths, parameters and answers as their annotations and
 * records say, and in the words of their comments. The form is that of <a
 * href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>.
 */
final class OpenApi {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<Class<? extends Annotation>> VERBS =
      List.of(GET.class, POST.class, PUT.class, DELETE.class);
  private static final Pattern PATTERNED = Pattern.compile("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}");

  private final Javadocs docs;
  private final Schemas schemas;
  private final Map<String, Map<String, ObjectNode>> paths = new TreeMap<>();

  OpenApi(Javadocs docs) {
    this.docs = docs;
    this.schemas = new Schemas(docs);
  }

  /** The document of some resources, whatever their order. */
  ObjectNode of(List<Class<?>> resources) {
    for (var resource : resources) {
      Arrays.stream(resource.getMethods())
          .filter(method -> verbOf(method) != null)
          .sorted(Comparator.comparing(Method::getName))
          .forEach(method -> add(resource, method));
    }
    var document = NODES.objectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Followthrough")
        .put("version", "1")
        .put("description", "Postmortems, action items, the gate, and reports, over REST.");
    document.putArray("servers").addObject().put("url", "../1");
    var all = document.putObject("paths");
    paths.forEach((path, verbs) -> verbs.forEach(all.withObjectProperty(path)::set));
    document.set("components", components());
    return document;
  }

  private ObjectNode components() {
    var components = NODES.objectNode();
    components
        .putObject("responses")
        .set("Refused", answer("It was not done; the body says why.", schemas.of(ErrorJson.class)));
    components.set("schemas", schemas.all());
    return components;
  }

  private void add(Class<?> resource, Method method) {
    var verb = verbOf(method).annotationType().getSimpleName().toLowerCase(Locale.ROOT);
    var operation = NODES.objectNode();
    var name = resource.getSimpleName().replace("Resource", "");
    operation.putArray("tags").add(name);
    operation.put("operationId", name + "-" + method.getName());
    operation.put("summary", docs.ofMethod(resource, method.getName()));
    if (resource.isAnnotationPresent(AdminOnly.class)) {
      operation.put("description", "For administrators of the host only.");
    }
    parameters(operation, method);
    body(operation, method);
    operation.set("responses", responses(resource, method));
    paths.computeIfAbsent(pathOf(resource, method), path -> new TreeMap<>()).put(verb, operation);
  }

  private void parameters(ObjectNode operation, Method method) {
    var parameters = operation.putArray("parameters");
    for (var parameter : method.getParameters()) {
      if (parameter.isAnnotationPresent(PathParam.class)) {
        parameters
            .addObject()
            .put("name", parameter.getAnnotation(PathParam.class).value())
            .put("in", "path")
            .put("required", true)
            .set("schema", kind("string"));
      } else if (parameter.isAnnotationPresent(QueryParam.class)) {
        parameters
            .addObject()
            .put("name", parameter.getAnnotation(QueryParam.class).value())
            .put("in", "query")
            .set("schema", schemaOf(parameter));
      }
    }
    for (var named : taken(method, Takes::parameters)) {
      parameters.addObject().put("name", nameOf(named)).put("in", "query").set("schema", of(named));
    }
    if (parameters.isEmpty()) {
      operation.remove("parameters");
    }
  }

  private static ObjectNode schemaOf(Parameter parameter) {
    var schema = kind("string");
    var otherwise = parameter.getAnnotation(DefaultValue.class);
    if (otherwise != null && !otherwise.value().isEmpty()) {
      schema.put("default", otherwise.value());
    }
    return schema;
  }

  private static void body(ObjectNode operation, Method method) {
    var fields = taken(method, Takes::body);
    if (fields.length == 0) {
      return;
    }
    var schema = kind("object").put("additionalProperties", false);
    var properties = schema.putObject("properties");
    for (var field : fields) {
      properties.set(nameOf(field), of(field));
    }
    operation
        .putObject("requestBody")
        .put("required", true)
        .putObject("content")
        .putObject("application/json")
        .set("schema", schema);
  }

  private ObjectNode responses(Class<?> resource, Method method) {
    var responses = NODES.objectNode();
    var tells = method.getAnnotation(Tells.class);
    var produces = method.getAnnotation(Produces.class);
    if (tells != null) {
      var summary = docs.ofClass(tells.value());
      responses.set(String.valueOf(tells.status()), answer(summary, formOf(tells)));
    } else if (produces != null) {
      var answer = NODES.objectNode().put("description", "A table.");
      answer.putObject("content").putObject(produces.value()[0]).set("schema", kind("string"));
      responses.set("200", answer);
    } else {
      throw new IllegalStateException(
          resource.getSimpleName() + "." + method.getName() + " does not say what it @Tells");
    }
    responses.putObject("default").put("$ref", "#/components/responses/Refused");
    return responses;
  }

  private ObjectNode formOf(Tells tells) {
    var record = schemas.of(tells.value());
    return switch (tells.form()) {
      case RECORD -> record;
      case ARRAY -> array(record);
      case PAGE -> page(record);
    };
  }

  private static ObjectNode page(ObjectNode record) {
    var page = kind("object");
    var properties = page.putObject("properties");
    properties.set("values", array(record));
    properties
        .putObject("next")
        .put("description", "What to ask for as `before` to go on; null at the end.")
        .putArray("type")
        .add("integer")
        .add("null");
    return page;
  }

  private static ObjectNode array(ObjectNode items) {
    var array = kind("array");
    array.set("items", items);
    return array;
  }

  private static ObjectNode answer(String description, ObjectNode schema) {
    var answer = NODES.objectNode().put("description", description);
    answer.putObject("content").putObject("application/json").set("schema", schema);
    return answer;
  }

  private static String[] taken(Method method, java.util.function.Function<Takes, String[]> which) {
    var takes = method.getAnnotation(Takes.class);
    return takes == null ? new String[0] : which.apply(takes);
  }

  /** Of {@code name:kind}, or of a name alone, which is a text. */
  private static ObjectNode of(String named) {
    return switch (named.substring(named.indexOf(':') + 1)) {
      case "integer" -> kind("integer");
      case "boolean" -> kind("boolean");
      case "object" -> kind("object");
      case "texts" -> array(kind("string"));
      default -> {
        if (named.contains(":")) {
          throw new IllegalStateException("There is no such kind: " + named);
        }
        yield kind("string");
      }
    };
  }

  private static String nameOf(String named) {
    return named.split(":", 2)[0];
  }

  private static ObjectNode kind(String type) {
    return NODES.objectNode().put("type", type);
  }

  private static Annotation verbOf(Method method) {
    return VERBS.stream()
        .map(verb -> (Annotation) method.getAnnotation(verb))
        .filter(annotation -> annotation != null)
        .findFirst()
        .orElse(null);
  }

  private static String pathOf(Class<?> resource, Method method) {
    var own = method.getAnnotation(Path.class);
    var path = resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    return PATTERNED.matcher(path).replaceAll("{$1}");
  }
}
