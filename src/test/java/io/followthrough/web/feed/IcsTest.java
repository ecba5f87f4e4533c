package io.followthrough.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.Test;

/** What is written is what RFC 5545 asks for, whatever people wrote. */
public class IcsTest {

  @Test
  public void writesDaysAndMoments() {
    assertThat(written(ics -> ics.day("DTSTART", LocalDate.of(2030, 3, 4))))
        .isEqualTo("DTSTART;VALUE=DATE:20300304\r\n");
    assertThat(written(ics -> ics.moment("DTSTAMP", Instant.parse("2030-03-04T05:06:07.8Z"))))
        .isEqualTo("DTSTAMP:20300304T050607Z\r\n");
  }

  @Test
  public void escapesWhatWouldMeanSomething() {
    assertThat(written(ics -> ics.text("SUMMARY", "a;b,c\\d:e\"f")))
        .isEqualTo("SUMMARY:a\\;b\\,c\\\\d:e\"f\r\n");
    assertThat(written(ics -> ics.text("SUMMARY", "one\r\ntwo\rthree\nEND:VEVENT")))
        .isEqualTo("SUMMARY:one\\ntwo\\nthree\\nEND:VEVENT\r\n");
    assertThat(written(ics -> ics.text("SUMMARY", "tab\tbell\u0007nel\u0085end")))
        .isEqualTo("SUMMARY:tab bell nel end\r\n");
  }

  @Test
  public void foldsAfter75Octets() {
    var line = written(ics -> ics.text("SUMMARY", "x".repeat(67)));
    var longer = written(ics -> ics.text("SUMMARY", "x".repeat(68)));

    assertThat(line).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n");
    assertThat(longer).isEqualTo("SUMMARY:" + "x".repeat(67) + "\r\n x\r\n");
  }

  /** 8 octets and 16 of four each leave 3, into which the next one does not fit. */
  @Test
  public void partsNoLetter() {
    assertThat(written(ics -> ics.text("SUMMARY", "\uD83D\uDE80".repeat(17))))
        .isEqualTo("SUMMARY:" + "\uD83D\uDE80".repeat(16) + "\r\n \uD83D\uDE80\r\n");
  }

  @Test
  public void unfoldsToWhatItWas_andNoLineIsTooLong() {
    for (var seed = 0; seed < 200; seed++) {
      var text = text(new Random(seed));

      var written = written(ics -> ics.text("DESCRIPTION", text));

      for (var line : written.split("\r\n", -1)) {
        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        assertThat(line).doesNotContain("\n", "\r");
      }
      var unfolded = written.replace("\r\n ", "").strip().substring("DESCRIPTION:".length());
      assertThat(unescaped(unfolded)).as("seed %s", seed).isEqualTo(text);
    }
  }

  private static String text(Random random) {
    var letters = "ab ;,\\\n:é€\uD83D\uDE80".codePoints().toArray();
    var text = new StringBuilder("^");
    for (var left = random.nextInt(300); left > 0; left--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.append('$').toString();
  }

  private static String unescaped(String text) {
    var plain = new StringBuilder();
    for (var at = 0; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (letter == '\\') {
        at++;
        plain.append(text.charAt(at) == 'n' ? '\n' : text.charAt(at));
      } else {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  private static String written(Consumer<Ics> work) {
    var out = new StringWriter();
    work.accept(new Ics(out));
    return out.toString();
  }
}
