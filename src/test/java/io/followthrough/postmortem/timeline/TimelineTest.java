package io.followthrough.postmortem.timeline;

import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static io.followthrough.postmortem.timeline.Entries.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** A timeline tells how long things took, and what is odd about it. */
public class TimelineTest {

  private static final Instant NOW = Instant.parse("2030-04-01T00:00:00Z");

  @Test
  public void putsItsRowsInOrder_whateverTheirZones() {
    var timeline =
        timeline(
            anEntry().at("2030-03-14 11:30 CET").saying("Third"),
            anEntry().at("2030-03-14 10:00 UTC").saying("First"),
            anEntry().at("2030-03-14 10:00 UTC").saying("Second"));

    assertThat(timeline.entries())
        .extracting(Entry::text)
        .containsExactly("First", "Second", "Third");
  }

  @Test
  public void measuresFromTheStart_andTakesTheLatestResolve() {
    var timeline =
        timeline(
            anEntry().at("2030-03-14 10:00").as(Kind.INTRODUCED),
            anEntry().at("2030-03-14 10:20").as(Kind.DETECTED),
            anEntry().at("2030-03-14 10:25").as(Kind.DETECTED),
            anEntry().at("2030-03-14 10:40").as(Kind.MITIGATED),
            anEntry().at("2030-03-14 11:00").as(Kind.RESOLVED),
            anEntry().at("2030-03-14 12:30").as(Kind.RESOLVED));

    assertThat(lengths(timeline)).containsExactly("PT20M", "PT40M", "PT2H30M");
  }

  @Test
  public void measuresFromTheDetection_whereNobodyKnowsTheStart() {
    var timeline =
        timeline(
            anEntry().at("2030-03-14 10:20").as(Kind.DETECTED),
            anEntry().at("~2030-03-14 11:00").as(Kind.RESOLVED));

    assertThat(lengths(timeline)).containsExactly("none", "none", "PT40M");
    assertThat(timeline.measures().get(2).isRough()).isTrue();
    assertThat(timeline.measures().get(0).isRough()).isFalse();
  }

  @Test
  public void measuresNothing_whereTheRowsContradictOneAnother() {
    var timeline =
        timeline(
            anEntry().at("2030-03-14 10:20").as(Kind.INTRODUCED),
            anEntry().at("2030-03-14 10:00").as(Kind.RESOLVED));

    assertThat(lengths(timeline)).containsExactly("none", "none", "none");
  }

  @Test
  public void measuresNothing_ofNothing() {
    assertThat(lengths(timeline())).containsExactly("none", "none", "none");
    assertThat(timeline().flags(NOW)).isEmpty();
  }

  @Test
  public void findsNothingOdd_inAGoodTimeline() {
    var timeline =
        timeline(
            anEntry().at("2030-03-01 10:00").as(Kind.INTRODUCED),
            anEntry().at("2030-03-14 10:20").as(Kind.DETECTED),
            anEntry().at("2030-03-14 14:20").as(Kind.MITIGATED),
            anEntry().at("2030-03-14 14:20 - 20:00"),
            anEntry().at("2030-03-14 23:59").as(Kind.RESOLVED));

    assertThat(timeline.flags(NOW)).isEmpty();
  }

  @Test
  public void flagsRowsOutsideOfTheIncident_allAtOnce() {
    var timeline =
        timeline(
            anEntry().at("2030-03-13 10:00"),
            anEntry().at("2030-03-13 11:00"),
            anEntry().at("2030-03-14 10:00").as(Kind.INTRODUCED),
            anEntry().at("2030-03-14 10:30").as(Kind.RESOLVED),
            anEntry().at("2030-03-14 11:00"));

    assertThat(timeline.flags(NOW))
        .containsExactly(
            new Flag(
                Flag.Oddity.BEFORE_START, List.of(1L, 2L), List.of("2", "2030-03-14 10:00 UTC")),
            new Flag(Flag.Oddity.AFTER_END, List.of(5L), List.of("1", "2030-03-14 10:30 UTC")));
  }

  @Test
  public void doesNotHoldAgainstARow_whatMayHaveBeenOnItsDay() {
    var timeline =
        timeline(
            anEntry().at("2030-03-14").saying("Some time that day"),
            anEntry().at("2030-03-14 10:00").as(Kind.INTRODUCED));

    assertThat(timeline.flags(NOW)).isEmpty();
  }

  @Test
  public void flagsWhatCannotBeSo() {
    var timeline =
        timeline(
            anEntry().at("2030-03-14 10:00").as(Kind.DECLARED),
            anEntry().at("2030-03-14 10:10").as(Kind.RESOLVED),
            anEntry().at("2030-03-14 10:20").as(Kind.DETECTED),
            anEntry().at("2030-03-14 10:30").as(Kind.MITIGATED));

    assertThat(timeline.flags(NOW))
        .extracting(flag -> flag.oddity().id() + " " + flag.rows())
        .containsExactly(
            "before-detected [1]",
            "before-detected [2]",
            "after-end [3]",
            "mitigated-after-resolved [4]");
  }

  @Test
  public void flagsSeveralResolves_andNamesTheOneThatCounts() {
    var timeline =
        timeline(
            anEntry().at("2030-03-14 10:00").as(Kind.RESOLVED),
            anEntry().at("2030-03-14 12:00").as(Kind.RESOLVED));

    assertThat(timeline.flags(NOW))
        .containsExactly(
            new Flag(
                Flag.Oddity.SEVERAL_RESOLVED,
                List.of(1L, 2L),
                List.of("2", "2030-03-14 12:00 UTC")));
  }

  @Test
  public void flagsHoursOfWhichNothingIsTold_onlyWhileItWasGoingOn() {
    var timeline =
        timeline(
            anEntry().at("2030-03-13 10:00").as(Kind.INTRODUCED),
            anEntry().at("2030-03-14 10:00").as(Kind.DETECTED),
            anEntry().at("2030-03-14 14:00"),
            anEntry().at("2030-03-14 18:01").as(Kind.RESOLVED),
            anEntry().at("2030-03-16 10:00"));

    assertThat(timeline.flags(NOW))
        .filteredOn(flag -> flag.oddity() == Flag.Oddity.GAP)
        .containsExactly(
            new Flag(
                Flag.Oddity.GAP,
                List.of(3L, 4L),
                List.of("4 h 1 min", "2030-03-14 14:00 UTC", "2030-03-14 18:01 UTC")));
  }

  @Test
  public void flagsWhatHasNotHappenedYet() {
    var timeline = timeline(anEntry().at("2030-04-01 00:00"), anEntry().at("2030-04-01 00:01"));

    assertThat(timeline.flags(NOW))
        .containsExactly(
            new Flag(Flag.Oddity.IN_THE_FUTURE, List.of(2L), List.of("1", "2030-04-01 00:01 UTC")));
  }

  @Test
  public void writesLengthsInTheirTwoLargestUnits() {
    assertThat(
            List.of(0, 59, 60, 3599, 3600, 3660, 86_400, 90_060).stream().map(Duration::ofSeconds))
        .extracting(Spans::words)
        .containsExactly("0 min", "59 s", "1 min", "59 min", "1 h", "1 h 1 min", "1 d", "1 d 1 h");
  }

  private static List<String> lengths(Timeline timeline) {
    return timeline.measures().stream()
        .map(Measure::length)
        .map((Optional<Duration> length) -> length.map(Duration::toString).orElse("none"))
        .toList();
  }
}
