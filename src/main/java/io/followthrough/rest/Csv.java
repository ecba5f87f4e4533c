package io.followthrough.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as RFC 4180 says. A text that a spreadsheet would take for a formula is put behind
 * an apostrophe, which makes it a text there.
 */
final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private final Writer out;

  Csv(Writer out) {
    this.out = out;
  }

  /** A table for a client, which is written as it comes. */
  static StreamingOutput of(Consumer<Csv> table) {
    return out -> {
      var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      table.accept(new Csv(writer));
      writer.flush();
    };
  }

  /** Writes a line of texts and numbers; what is missing stays empty. */
  void line(@Nullable Object... cells) {
    try {
      for (var column = 0; column < cells.length; column++) {
        if (column > 0) {
          out.write(',');
        }
        out.write(cell(cells[column]));
      }
      out.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(one -> one == ',' || one == '"' || one == '\r' || one == '\n')
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
