package io.followthrough.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What people leave where an answer should be, and what only looks like it. */
@RunWith(Parameterized.class)
public class FillerTest {

  private static final List<String> FILLER =
      List.of(
          "",
          " \t \r\n \n",
          "\u00a0\u2007\u3000",
          "\u200b\u200d\ufeff\u2060",
          "\u0000",
          "TBD",
          "tbd.",
          "Todo",
          "TO DO:",
          "  to\u00a0do  ",
          "n/a",
          "N/A",
          "N.A.",
          "NA",
          "n / a",
          "Not applicable.",
          "T\u200bB\u200bD",
          "\ufeffTBD",
          "ＴＢＤ",
          "\u202eTBD\u202c",
          "To be determined …",
          "<fill in>",
          "[TBC]",
          "xxx",
          "*TBD*",
          "_n/a_",
          "-TODO-",
          "{{TBD}}",
          "{*}TBD{*}",
          "h2. TBD",
          "\u00a0h2. TBD",
          "bq. to be done",
          "* TBD\n* TODO\n** n/a",
          "# TBD",
          "1. TBD\n2.",
          "3) todo",
          "TBD / TODO",
          "TBD, to be confirmed",
          "----",
          "...",
          "???",
          "||  ||  ||\n| TBD | n/a |",
          "{color:red}TBD{color}",
          "{color:#ff0000}*TODO*{color}",
          "{panel:title=Notes|borderStyle=dashed}\nTBD\n{panel}",
          "{noformat}\n{noformat}",
          "{quote}n/a{quote}",
          "{toc}",
          "{impact}\nTBD",
          "# tbd ".repeat(8_000),
          "&nbsp;",
          "TBD\u2028TBD",
          "🙂",
          "👩‍💻 🚀",
          "⚠️ TBD ⚠️",
          "x",
          "X.",
          "h",
          "-",
          "tbd.",
          "See above",
          "See above.",
          "_same as above_",
          "* x\n* y",
          "n/a - tbd",
          "||h||",
          "||Time||What||",
          "||Part||Sort||What it was||\n| | |x|",
          "\u200b||\u200bh||",
          "\u3164\u115f",
          "\u2800",
          "bla bla bla",
          "Work in progress …",
          "test");

  private static final List<String> TEXT =
      List.of(
          "N/A because we have no staging",
          "Not applicable: the service has no users at night.",
          "TBD by the vendor, who answers on Friday",
          "Todos os clientes ficaram sem acesso.",
          "No",
          "None.",
          "3",
          "14:05 DNS fails",
          "12.30 DNS fails",
          "nada",
          "Pendingers",
          "<b>42</b>",
          "{code}rm -rf /var{code}",
          "{color:red}All of it{color}",
          "{panel:title=x}The DNS broke{panel}",
          "{{hostname}}",
          "{a:".repeat(10_000),
          "{ not a macro } but words",
          "TBD\nThe certificate ran out.",
          "🙂 solved",
          "لا أحد لاحظ ذلك",
          "לא ידוע",
          "原因不明",
          "हाँ",
          "é",
          "\u202eDNS broke\u202c",
          "𝒲e lost it",
          "n/a, the service has no users at night",
          "See above the fold of the dashboard: all tiles were red",
          "See OPS-12",
          "X failed",
          "x86 nodes only",
          "Y2K",
          "7",
          "一",
          "||Impact|500 users|",
          "||Time||What||\n|14:05|DNS fails|",
          "a || b",
          "Test cluster only",
          "Later versions are safe",
          "In progress transfers were cut off",
          "\u3164DNS broke");

  private final String text;
  private final boolean filler;

  public FillerTest(String shown, String text, boolean filler) {
    this.text = text;
    this.filler = filler;
  }

  @Parameters(name = "{0} -> {2}")
  public static List<Object[]> cases() {
    var cases = new ArrayList<Object[]>();
    FILLER.forEach(text -> cases.add(new Object[] {shown(text), text, true}));
    TEXT.forEach(text -> cases.add(new Object[] {shown(text), text, false}));
    return cases;
  }

  /** Names of tests end up in XML files, which can't hold every character. */
  private static String shown(String text) {
    var shown = new StringBuilder();
    text.chars()
        .limit(40)
        .forEach(
            unit ->
                shown.append(
                    unit > ' ' && unit < 0x7f
                        ? String.valueOf((char) unit)
                        : String.format("\\u%04x", unit)));
    return shown.toString();
  }

  @Test
  public void tellsFillerFromText() {
    assertThat(Filler.isAllThereIsIn(text)).isEqualTo(filler);
  }
}
