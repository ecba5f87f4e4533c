package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.search.Jql.Direction;
import org.junit.Test;

/** Queries rewritten by pressing a header, and the place of what is wrong in them. */
public class JqlTextTest {

  @Test
  public void sortsAQuery_andKeepsWhatItAsksFor() {
    assertThat(JqlText.sorted("a = 'order by x'", "due", Direction.DESC))
        .isEqualTo("a = 'order by x' ORDER BY due DESC");
    assertThat(JqlText.sorted("", "cf[10001]", Direction.ASC)).isEqualTo("ORDER BY cf[10001] ASC");
  }

  @Test
  public void keepsThreeSortsAtMost_eachOnce() {
    var query = "a = b\nOrder  by due, \"my field\" desc, key";

    assertThat(JqlText.sorted(query, "DUE", Direction.ASC))
        .isEqualTo("a = b ORDER BY DUE ASC, \"my field\" DESC, key");
    assertThat(JqlText.sorted(query, "status", Direction.ASC))
        .isEqualTo("a = b ORDER BY status ASC, due, \"my field\" DESC");
  }

  @Test
  public void findsThePlaceOfAFault_onItsLine() {
    var query = "a = b\nand and";
    var fault = assertThrows(JqlFault.class, () -> Jql.parse(query));

    assertThat(fault.placeIn(query)).hasValue("a = b\nand ".length());
  }

  @Test
  public void findsThePlaceOfAFault_atTheEnd() {
    var fault = assertThrows(JqlFault.class, () -> Jql.parse("a ="));

    assertThat(fault.placeIn("a =")).hasValue(3);
  }
}
