package io.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What is said the same way in another dress is the same. */
@RunWith(Parameterized.class)
public class TermsTest {

  private final String text;
  private final String words;

  public TermsTest(String text, String words) {
    this.text = text;
    this.words = words;
  }

  @Parameters(name = "{0} -> {1}")
  public static List<Object[]> cases() {
    return List.of(
        new Object[] {"", ""},
        new Object[] {"  \n\t", ""},
        new Object[] {"Flux metrics and ALERTS", "alert and flux metric"},
        new Object[] {"**Flux** `metrics` and _alerts_!", "alert and flux metric"},
        new Object[] {"{color:red}Flux{color} *metrics* &amp; alerts", "alert flux metric"},
        new Object[] {"h2. Flux", "flux"},
        new Object[] {"Policies for batches, classes and boxes", "and batch box class for policy"},
        new Object[] {"status is kubernetes", "is kubernete status"},
        new Object[] {"Upgrade to v2.5 on 2021-02-15", "on to upgrade v2"},
        new Object[] {"See https://example.org/a/b?c=d#e for more", "for more see"},
        new Object[] {"See [the page|https://example.org/flux] now", "now page see the"},
        new Object[] {"alert-noise/alert text", "alert noise text"},
        new Object[] {"Überwachung für ＦＬＵＸ", "flux für überwachung"});
  }

  @Test
  public void keepsOnlyWhatItSays() {
    assertThat(String.join(" ", Terms.of(text).keySet())).isEqualTo(words);
  }
}
