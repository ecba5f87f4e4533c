package io.followthrough.postmortem.timeline;

import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.Test;

/** The rows stand in the field of the section as a table, and nothing else there is touched. */
public class WikiTableTest {

  private static final List<Entry> ALARM = List.of(anEntry().as(Kind.DETECTED).build());
  private static final String TABLE =
      "||When||Kind||What happened||Source||\n"
          + "|2030-03-14 10:02 UTC|detected|The first alarm went off| |";

  @Test
  public void isPutIntoAnEmptyField() {
    assertThat(WikiTable.into("", ALARM)).isEqualTo(TABLE);
  }

  @Test
  public void isPutBelowWhatIsThere_andLaterReplaced() {
    var first = WikiTable.into("We know this from the pager.", ALARM);

    assertThat(first).isEqualTo("We know this from the pager.\n\n" + TABLE);
    assertThat(WikiTable.into(first + "\n\nAnd that is all.", List.of()))
        .isEqualTo("We know this from the pager.\n\nAnd that is all.");
    assertThat(WikiTable.into(first, ALARM)).isEqualTo(first);
  }

  @Test
  public void leavesAnotherTableAlone() {
    assertThat(WikiTable.into("||Time||What||\n|10:00|Alarm|", ALARM))
        .isEqualTo("||Time||What||\n|10:00|Alarm|\n\n" + TABLE);
  }

  @Test
  public void knowsWhetherTheFieldHoldsTheRows() {
    assertThat(WikiTable.holds("Before.\r\n\r\n" + TABLE.replace("\n", "\r\n"), ALARM)).isTrue();
    assertThat(WikiTable.holds(TABLE.replace("first", "second"), ALARM)).isFalse();
    assertThat(WikiTable.holds("", List.of())).isTrue();
    assertThat(WikiTable.holds("Written by hand", List.of())).isTrue();
    assertThat(WikiTable.holds(TABLE, List.of())).isFalse();
  }

  @Test
  public void canBePastedAgain_whateverTheTextHolds() {
    var entry =
        anEntry()
            .at("~2030-03-14 10:02 - 11:00 CET")
            .as(Kind.MITIGATED)
            .saying("[No Data] a|b {code} C:\\temp\nand more")
            .from("https://chat/a|b")
            .build();

    assertThat(Paste.read(WikiTable.into("", List.of(entry)), Zone.UTC, null))
        .extracting(Line::entry)
        .containsExactly(entry);
  }

  @Test
  public void endsWhereTheFieldIsFull_andSaysHowManyRowsAreElsewhere() {
    var text = WikiTable.into("Before.", Collections.nCopies(1000, ALARM.get(0)));

    assertThat(text).hasSizeBetween(32_600, 32_767).startsWith("Before.");
    var written = text.lines().filter(line -> line.contains("detected")).count();
    assertThat(text)
        .endsWith(
            "| | |Rows that do not fit here, and are on the panel: " + (1000 - written) + "| |");
  }
}
