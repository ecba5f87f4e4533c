package io.followthrough.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.Test;

/** A place in a list can be sent to and fro, and nothing else passes for one. */
public class CursorTest {

  @Test
  public void isTheSame_afterTheJourney() {
    for (var place :
        List.of(
            new Cursor(false, 10_001, LocalDate.of(2030, 3, 14), 301),
            new Cursor(true, 1, LocalDate.of(1969, 3, 14), Long.MAX_VALUE / 10))) {
      assertThat(place.text()).matches("[A-Za-z0-9_-]+");
      assertThat(Cursor.parse(place.text())).contains(place);
    }
  }

  @Test
  public void isNone_whateverElseIsSent() {
    for (var plain :
        List.of("", "n.1.2", "x.1.2.3", "n.1.2.3.4", "n.-1.2.3", "n.1.2.3' OR 1=1", "n.a.b.c")) {
      assertThat(Cursor.parse(encoded(plain))).as(plain).isEmpty();
    }
    assertThat(Cursor.parse("no base 64!")).isEmpty();
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
