package io.followthrough.web;

import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static io.followthrough.postmortem.timeline.Entries.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.desk.postmortem.TimelineFile;
import io.followthrough.postmortem.timeline.Entries;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class TimelinePanelTest {

  private static final Instant NOW = Instant.parse("2030-04-01T00:00:00Z");
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final Texts texts = new Texts(new BundleWords());

  @Test
  public void isNothing_whereThereIsNothingToShow() {
    assertThat(new Panels().render("timeline/panel.vm", Map.of()).body().children()).isEmpty();
  }

  @Test
  public void saysThatThereIsNoRow_andOffersToAddOne() {
    var page = render(timeline(), true, true);

    assertThat(page.text()).contains("There is no row yet.");
    assertThat(page.select("svg, table")).isEmpty();
    assertThat(page.select("form[data-followthrough-paste]").attr("action"))
        .isEqualTo("/jira/rest/followthrough/1/postmortem/OPS-2/timeline/paste");
  }

  @Test
  public void showsRowsInTheZoneOfTheReader_andHowTheyWereWritten() {
    var page =
        render(
            timeline(
                anEntry().at("2030-03-14 10:00 UTC").as(Kind.DETECTED).from("pager"),
                anEntry().at("~2030-03-14 12:00 CET").saying("Calm"),
                anEntry().at("2030-03-15 UTC")),
            true,
            true);

    assertThat(page.select("[data-part=read]").eachText())
        .containsExactly("2030-03-14 11:00", "~2030-03-14 12:00", "2030-03-15");
    assertThat(page.select("[data-part=elsewhere]").get(0).text())
        .isEqualTo("2030-03-14 10:00 UTC");
    assertThat(page.select("[data-part=kind]").get(0).text()).isEqualTo("Detected");
    assertThat(page.select("[data-part=source]").get(0).text()).isEqualTo("pager");
    assertThat(page.text()).contains("Times are in Europe/Copenhagen.");
  }

  @Test
  public void showsHowLongThingsTook_andWhatIsMissingToKnow() {
    var page =
        render(
            timeline(
                anEntry().at("2030-03-14 10:00").as(Kind.DETECTED),
                anEntry().at("~2030-03-14 11:30").as(Kind.RESOLVED)),
            true,
            true);

    assertThat(page.select(".followthrough-measures div").eachText())
        .element(2)
        .isEqualTo("Time to recover about 1 h 30 min");
    assertThat(page.select(".followthrough-measures div").get(0).text())
        .startsWith("Time to detect Needs a row that says introduced");
  }

  @Test
  public void flagsWhatIsOdd_inWordsAndAtTheRow() {
    var page =
        render(
            timeline(
                anEntry().at("2030-03-14 10:00").as(Kind.RESOLVED),
                anEntry().at("2030-03-14 11:00").as(Kind.RESOLVED)),
            true,
            true);

    assertThat(page.select(".followthrough-flags li").eachText())
        .containsExactly("It was resolved 2 times. The latest counts: 2030-03-14 11:00 UTC.");
    assertThat(page.select("[data-part=odd]")).hasSize(2);
  }

  @Test
  public void saysThatTheFieldWasChangedByHand() {
    assertThat(render(timeline(anEntry()), false, true).text()).contains("changed by hand");
    assertThat(render(timeline(anEntry()), true, true).text()).doesNotContain("changed by hand");
  }

  @Test
  public void offersNothingToChange_toWhoeverMayNot() {
    var page = render(timeline(anEntry().saying("First alert")), true, false);

    assertThat(page.select("form, button")).isEmpty();
    assertThat(page.text()).contains("Ask somebody who may edit this postmortem");
  }

  @Test
  public void suggestsAKind_onlyWhereNobodySaidOne() {
    var page =
        render(
            timeline(
                anEntry().saying("First alert"), anEntry().as(Kind.DETECTED).saying("An alert")),
            true,
            true);

    assertThat(page.select("[data-followthrough-guess]").eachText())
        .containsExactly("Perhaps: Detected");
  }

  @Test
  public void escapesWhatPeopleWrote_inThePictureToo() {
    var page = render(timeline(anEntry().saying("<script>alert('x')</script>\"&")), true, true);

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("svg path title").text()).contains("<script>alert('x')</script>\"&");
    assertThat(page.select("tr").last().attr("data-text"))
        .isEqualTo("<script>alert('x')</script>\"&");
  }

  @Test
  public void staysLight_withAThousandRows() {
    var page =
        render(
            timeline(
                IntStream.range(0, 1000)
                    .mapToObj(
                        row ->
                            anEntry()
                                .at("2030-03-%02d %02d:00".formatted(1 + row / 50, row % 24))
                                .as(Kind.values()[row % 6])
                                .saying("Something happened to somebody ".repeat(8)))
                    .toArray(Entries[]::new)),
            true,
            true);

    assertThat(page.select("tbody tr")).hasSize(50);
    assertThat(page.select("[data-followthrough-all]")).hasSize(1);
    assertThat(page.select(".followthrough-flags li")).hasSizeLessThan(12);
    assertThat(page.select("form[data-followthrough-paste]")).isEmpty();
    assertThat(page.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
  }

  private Document render(Timeline timeline, boolean inField, boolean mayEdit) {
    var file = new TimelineFile("OPS-2", timeline, timeline.flags(NOW), mayEdit, inField);
    return new Panels()
        .render(
            "timeline/panel.vm",
            Map.of(
                "panel",
                TimelineView.of(file, COPENHAGEN, texts),
                "text",
                texts,
                "links",
                new Links(new HostAtJira())));
  }
}
