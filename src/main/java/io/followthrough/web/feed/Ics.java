package io.followthrough.web.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar as RFC 5545 says: lines of at most 75 octets that end with CRLF, and texts in
 * which nothing can be taken for anything else.
 */
final class Ics {

  private static final int LONGEST = 75;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Writer out;

  Ics(Writer out) {
    this.out = out;
  }

  /** A line whose value needs no escaping, such as one of our own words or an address. */
  void line(String name, String value) {
    fold(name + ":" + value);
  }

  /** A line of people's text. */
  void text(String name, String text) {
    line(name, escaped(text));
  }

  /** A line with a day. */
  void day(String name, LocalDate day) {
    line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  /** A line with a moment. */
  void moment(String name, Instant moment) {
    line(name, STAMP.format(moment));
  }

  /** Nothing but a line feed breaks a line, and no other control character may stand in one. */
  private static String escaped(String text) {
    var escaped = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '\n' -> escaped.append("\\n");
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                default -> escaped.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter);
              }
            });
    return escaped.toString();
  }

  /** Goes on in the next line after a blank, and parts no letter of several octets. */
  private void fold(String line) {
    try {
      var octets = 0;
      for (var at = 0; at < line.length(); ) {
        var letter = line.codePointAt(at);
        var size = sizeOf(letter);
        if (octets + size > LONGEST) {
          out.write("\r\n ");
          octets = 1;
        }
        out.write(Character.toString(letter));
        octets += size;
        at += Character.charCount(letter);
      }
      out.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many octets a letter takes in UTF-8; half a pair is written as a question mark. */
  private static int sizeOf(int letter) {
    if (letter < 0x80) {
      return 1;
    }
    return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
  }
}
