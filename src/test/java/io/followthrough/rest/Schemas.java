package io.followthrough.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schemas of an OpenAPI document, made of the records that the JSON is made of. */
final class Schemas {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Javadocs docs;
  private final Map<String, ObjectNode> made = new TreeMap<>();

  Schemas(Javadocs docs) {
    this.docs = docs;
  }

  /** All that were asked for, and those they are made of, by name. */
  ObjectNode all() {
    var all = NODES.objectNode();
    made.forEach(all::set);
    return all;
  }

  /** Points to the schema of a record. */
  ObjectNode of(Class<?> type) {
    var name = Javadocs.nameOf(type).replace(".", "");
    if (!made.containsKey(name)) {
      var schema = NODES.objectNode().put("type", "object");
      made.put(name, schema);
      fill(schema, type);
    }
    return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private void fill(ObjectNode schema, Class<?> type) {
    describe(schema, docs.ofClass(type));
    var required = schema.putArray("required");
    var properties = schema.putObject("properties");
    for (var component : type.getRecordComponents()) {
      required.add(component.getName());
      properties.set(component.getName(), of(type, component));
    }
  }

  private ObjectNode of(Class<?> owner, RecordComponent component) {
    var type = component.getAnnotatedType();
    var schema = of(type);
    describe(schema, docs.ofComponent(owner, component.getName()));
    return type.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
  }

  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.has("type")) {
      var plain = schema.get("type").asText();
      schema.putArray("type").add(plain).add("null");
      return schema;
    }
    var either = NODES.objectNode();
    if (schema.has("description")) {
      either.set("description", schema.remove("description"));
    }
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }

  private ObjectNode of(AnnotatedType type) {
    return type instanceof AnnotatedParameterizedType many
        ? ofMany(many, (Class<?>) ((ParameterizedType) type.getType()).getRawType())
        : ofOne(type.getType());
  }

  private ObjectNode ofMany(AnnotatedParameterizedType type, Class<?> raw) {
    var of = type.getAnnotatedActualTypeArguments();
    if (raw == List.class) {
      var schema = NODES.objectNode().put("type", "array");
      schema.set("items", of(of[0]));
      return schema;
    }
    if (raw == Map.class) {
      var schema = NODES.objectNode().put("type", "object");
      schema.set("additionalProperties", of(of[1]));
      return schema;
    }
    throw new IllegalStateException("The document has no form for " + type);
  }

  private ObjectNode ofOne(java.lang.reflect.Type type) {
    if (type == String.class) {
      return NODES.objectNode().put("type", "string");
    }
    if (type == boolean.class || type == Boolean.class) {
      return NODES.objectNode().put("type", "boolean");
    }
    if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
      return NODES.objectNode().put("type", "integer");
    }
    if (type == double.class || type == Double.class) {
      return NODES.objectNode().put("type", "number");
    }
    if (type == Object.class) {
      return NODES.objectNode();
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return of(record);
    }
    throw new IllegalStateException("The document has no form for " + type);
  }

  private static void describe(ObjectNode schema, String text) {
    if (!text.isEmpty()) {
      schema.put("description", text);
    }
  }
}
