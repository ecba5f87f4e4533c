package io.followthrough.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.Test;

/** A table can be read by whatever reads tables, and calculates nothing by itself. */
public class CsvTest {

  private final StringWriter out = new StringWriter();
  private final Csv csv = new Csv(out);

  @Test
  public void endsItsLines_asTheStandardSays() {
    csv.line("key", "days");
    csv.line("OPS-1", -3L);

    assertThat(out).hasToString("key,days\r\nOPS-1,-3\r\n");
  }

  @Test
  public void quotesWhatWouldBreakTheTable() {
    csv.line("a,b", "a\"b", "a\r\nb", "plain");

    assertThat(out).hasToString("\"a,b\",\"a\"\"b\",\"a\r\nb\",plain\r\n");
  }

  @Test
  public void leavesEmpty_whatIsMissing() {
    csv.line(null, "", null);

    assertThat(out).hasToString(",,\r\n");
  }

  @Test
  public void makesTextsOfFormulas() {
    csv.line("=1+1", "+1", "-1", "@sum", "\tx", "1=1");

    assertThat(out).hasToString("'=1+1,'+1,'-1,'@sum,'\tx,1=1\r\n");
  }
}
