package io.followthrough.desk.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.Test;

/** A place in a list can be sent to and fro, and nothing else passes for one. */
public class CursorTest {

  @Test
  public void isTheSame_afterTheJourney() {
    for (var place :
        List.of(
            new Cursor(OverdueSort.PROJECT, false, List.of(10_001L, 21_987L, 301L)),
            new Cursor(OverdueSort.DAYS_LATE, true, List.of(-293L, Long.MAX_VALUE / 10)))) {
      assertThat(place.text()).matches("[A-Za-z0-9_-]+");
      assertThat(Cursor.parse(place.text())).contains(place);
    }
  }

  @Test
  public void isNone_whateverElseIsSent() {
    for (var plain :
        List.of(
            "",
            "n.1.2",
            "days-late.x.1.2",
            "days-late.n.1",
            "days-late.n.1.2.3",
            "project.n.1.2",
            "by-luck.n.1.2",
            "days-late.n.1.2' OR 1=1",
            "days-late.n.a.b")) {
      assertThat(Cursor.parse(encoded(plain))).as(plain).isEmpty();
    }
    assertThat(Cursor.parse("no base 64!")).isEmpty();
  }

  private static String encoded(String plain) {
    return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
