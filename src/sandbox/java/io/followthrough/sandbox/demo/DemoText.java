package io.followthrough.sandbox.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the texts of the demo data. */
final class DemoText {

  private DemoText() {}

  static String of(String file) {
    try (var in = DemoText.class.getResourceAsStream("/demo/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The sandbox's classes lack demo/" + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read demo/" + file, e);
    }
  }
}
