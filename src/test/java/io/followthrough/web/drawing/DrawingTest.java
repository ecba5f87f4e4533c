package io.followthrough.web.drawing;

import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static io.followthrough.postmortem.timeline.Entries.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.postmortem.timeline.Entries;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.Test;

/** The picture puts every row in its place, and stays small. */
public class DrawingTest {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Test
  public void givesEachKindALane_inTheOrderOfAnIncident() {
    var drawing =
        draw(
            timeline(
                anEntry().at("2030-03-14 10:00").as(Kind.RESOLVED),
                anEntry().at("2030-03-14 09:00").as(Kind.DETECTED),
                anEntry().at("2030-03-14 09:30").as(Kind.OTHER)));

    assertThat(drawing.lanes())
        .extracting(Lane::kind)
        .containsExactly("detected", "resolved", "other");
    assertThat(drawing.lanes()).extracting(Lane::shape).doesNotHaveDuplicates();
    assertThat(drawing.lanes()).extracting(Lane::y).isSorted().doesNotHaveDuplicates();
    assertThat(drawing.floor()).isGreaterThan(drawing.lanes().get(2).y());
  }

  @Test
  public void putsMarksWhereTheirTimesAre() {
    var drawing =
        draw(
            timeline(
                anEntry().at("2030-03-14 09:00"),
                anEntry().at("2030-03-14 10:00 - 11:00"),
                anEntry().at("~2030-03-14 13:00")));
    var marks = drawing.lanes().get(0).marks();

    assertThat(marks.get(1).x() - marks.get(0).x())
        .isCloseTo((marks.get(2).x() - marks.get(0).x()) / 4, within(1));
    assertThat(marks.get(1).length()).isCloseTo(marks.get(1).x() - marks.get(0).x(), within(1));
    assertThat(marks).extracting(Mark::rough).containsExactly(false, false, true);
    assertThat(marks).allSatisfy(mark -> assertThat(mark.x()).isBetween(120, 970));
    assertThat(marks.get(0).title()).isEqualTo("2030-03-14 10:00 The first alarm went off");
  }

  @Test
  public void writesTimesInTheZoneOfTheReader_andEachDayOnce() {
    var drawing =
        draw(timeline(anEntry().at("2030-03-14 21:30"), anEntry().at("2030-03-15 01:30")));

    assertThat(drawing.ticks())
        .extracting(tick -> (tick.label() + " " + tick.day()).strip())
        .containsExactly("23:00 2030-03-14", "00:00 2030-03-15", "01:00", "02:00");
  }

  @Test
  public void keepsItsTicksReadable_fromASecondToDecades() {
    for (var until :
        new String[] {
          "2030-03-14 10:00:01", "2030-03-14 10:07", "2030-03-16", "2030-05-30", "2099-01-01"
        }) {
      var drawing = draw(timeline(anEntry().at("2030-03-14 10:00"), anEntry().at(until)));

      assertThat(drawing.ticks()).as(until).hasSizeBetween(1, 9);
      assertThat(drawing.ticks()).extracting(Tick::x).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  public void breaksTheAxis_whereNothingHappenedForLongerThanAllTheRestTook() {
    var drawing =
        draw(
            timeline(
                anEntry().at("2030-02-01 10:00").as(Kind.INTRODUCED),
                anEntry().at("2030-03-14 09:00").as(Kind.DETECTED),
                anEntry().at("2030-03-14 09:30"),
                anEntry().at("2030-03-14 10:00").as(Kind.RESOLVED)));

    assertThat(drawing.gaps()).extracting(Gap::label).containsExactly("40 d 23 h");
    var gap = drawing.gaps().get(0).x();
    assertThat(xOf(drawing, 0)).isLessThan(gap);
    assertThat(xOf(drawing, 1)).isGreaterThan(gap);
    assertThat(xOf(drawing, 2) - xOf(drawing, 1)).isGreaterThan(500);
  }

  @Test
  public void doesNotBreakTheAxis_overANightOrManyEqualDays() {
    assertThat(
            draw(timeline(
                    anEntry().at("2030-03-01 10:00"),
                    anEntry().at("2030-03-02 10:00"),
                    anEntry().at("2030-03-03 10:00"),
                    anEntry().at("2030-03-04 10:00")))
                .gaps())
        .isEmpty();
    assertThat(
            draw(timeline(anEntry().at("2030-03-01 10:00"), anEntry().at("2030-03-01 15:00")))
                .gaps())
        .isEmpty();
  }

  @Test
  public void drawsASingleRow() {
    var drawing = draw(timeline(anEntry()));

    assertThat(drawing.lanes().get(0).marks()).hasSize(1);
    assertThat(drawing.ticks()).isNotEmpty();
  }

  @Test
  public void letsAThousandRowsShareMarks_andShortensTheirTitles() {
    var drawing =
        draw(
            timeline(
                IntStream.range(0, 1000)
                    .mapToObj(
                        row ->
                            anEntry()
                                .at("2030-03-14 %02d:%02d".formatted(row / 60, row % 60))
                                .saying("🙂".repeat(200)))
                    .toArray(Entries[]::new)));
    var marks = drawing.lanes().get(0).marks();

    assertThat(marks).hasSizeLessThan(90);
    assertThat(marks.stream().mapToInt(mark -> Integer.parseInt(mark.count().substring(1))).sum())
        .isEqualTo(1000);
    assertThat(marks.get(0).title()).endsWith("🙂…").hasSizeLessThan(200);
  }

  private static int xOf(Drawing drawing, int lane) {
    return drawing.lanes().get(lane).marks().get(0).x();
  }

  private static Drawing draw(Timeline timeline) {
    return Drawing.of(timeline, COPENHAGEN, Kind::id);
  }

  private static Offset<Integer> within(int distance) {
    return Offset.offset(distance);
  }
}
