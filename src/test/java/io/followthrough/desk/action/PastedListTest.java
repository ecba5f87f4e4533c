package io.followthrough.desk.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.corpus.RealPostmortem;
import java.util.List;
import org.junit.Test;

public class PastedListTest {

  @Test
  public void readsWhatPeoplePaste() {
    var items =
        PastedList.read(
            """
            - Setup more Fluentd alerts
            * [ ] **Lock** the version of Flux
              - [x] Close the old pool
            1. Write the runbook (done)
            2) [Renew](https://example.org/a) the certificates, see NET-7
            [X] Move `agent` to [its own group|https://example.org/b]
            """);

    assertThat(items)
        .extracting(PastedItem::summary)
        .containsExactly(
            "Setup more Fluentd alerts",
            "Lock the version of Flux",
            "Close the old pool",
            "Write the runbook",
            "Renew the certificates, see NET-7",
            "Move `agent` to its own group");
    assertThat(items)
        .extracting(PastedItem::done)
        .containsExactly(false, false, true, true, false, true);
    assertThat(items.get(4).links()).containsExactly("https://example.org/a");
    assertThat(items.get(5).links()).containsExactly("https://example.org/b");
  }

  @Test
  public void keepsTheWholeLine_whereTheSummaryIsNotAllOfIt() {
    var items =
        PastedList.read(
            "- Plain\n- Fixed already (done)\n- See https://example.org/x.\n- "
                + "long ".repeat(80));

    assertThat(items.get(0).description()).isEmpty();
    assertThat(items.get(1).description()).isEqualTo("- Fixed already (done)");
    assertThat(items.get(2).summary()).isEqualTo("See https://example.org/x.");
    assertThat(items.get(2).links()).containsExactly("https://example.org/x");
    assertThat(items.get(3).summary()).hasSizeLessThanOrEqualTo(255).endsWith("long…");
    assertThat(items.get(3).description()).hasSizeGreaterThan(390);
  }

  @Test
  public void cutsALongWord_butNoCharacter() {
    var summary = PastedList.read("- " + "𠮷".repeat(200)).get(0).summary();

    assertThat(summary).hasSizeLessThanOrEqualTo(255).endsWith("𠮷…");
  }

  @Test
  public void goesOnWithIndentedLines() {
    var items = PastedList.read("- Renew the certificates\n  all of them\n\n\tby hand\nnot this");

    assertThat(items).hasSize(2);
    assertThat(items.get(0).description()).isEqualTo("all of them\nby hand");
    assertThat(items.get(1).summary()).isNull();
  }

  @Test
  public void namesEveryLineThatItDoesNotUnderstand() {
    var items = PastedList.read("## Process\n- Lock it\n\n|a|table|\n- (done)\n- ***\n-no blank\n");

    assertThat(items)
        .filteredOn(item -> item.summary() == null)
        .extracting(PastedItem::line)
        .containsExactly(1, 4, 5, 6, 7);
  }

  @Test
  public void readsNothing_whereThereIsNothing() {
    assertThat(PastedList.read("")).isEmpty();
    assertThat(PastedList.read("\n  \n")).isEmpty();
  }

  @Test
  public void readsEveryActionItemOfRealPostmortems() {
    for (var postmortem : RealPostmortem.all()) {
      var understood =
          PastedList.read(postmortem.section("action items")).stream()
              .filter(item -> item.summary() != null)
              .toList();

      assertThat(understood).as(postmortem.name()).hasSize(postmortem.actions().size());
    }
    assertThat(done("PM2023-001"))
        .containsExactly("Implement guards against invalid container runtime selection");
  }

  private static List<String> done(String name) {
    return PastedList.read(RealPostmortem.of(name).section("action items")).stream()
        .filter(PastedItem::done)
        .map(PastedItem::summary)
        .toList();
  }
}
