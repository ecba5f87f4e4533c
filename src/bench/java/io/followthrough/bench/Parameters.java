package io.followthrough.bench;

import java.util.Map;

/** Names in a text of SQL, written {@code ${name}}, and what stands for them. */
record Parameters(Map<String, String> values) {

  Parameters {
    values = Map.copyOf(values);
  }

  String into(String sql) {
    var text = sql;
    for (var value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    if (text.contains("${")) {
      throw new IllegalStateException("Something has no value in: " + text);
    }
    return text;
  }
}
