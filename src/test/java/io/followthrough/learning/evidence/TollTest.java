package io.followthrough.learning.evidence;

import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static io.followthrough.postmortem.timeline.Entries.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.learning.evidence.Impact.Source;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.Test;

public class TollTest {

  private static final Instant CREATED = Instant.parse("2030-03-14T10:10:00Z");
  private static final Timeline HALF_AN_HOUR =
      timeline(
          anEntry().at("2030-03-14 10:00 UTC").as(Kind.DETECTED),
          anEntry().at("2030-03-14 10:30 UTC").as(Kind.RESOLVED));

  @Test
  public void isNothing_withoutAnIncident() {
    assertThat(Toll.of(List.of())).isEqualTo(new Toll(0, 0, 0, 0, "", Integer.MAX_VALUE));
  }

  @Test
  public void countsAnIncidentOnce_howeverManyClaimIt() {
    var toll =
        Toll.of(List.of(hit(101, 60, "SEV2", 1), hit(101, 60, "SEV2", 1), hit(102, 5, "SEV1", 0)));

    assertThat(toll).isEqualTo(new Toll(2, 65, 0, 2, "SEV1", 0));
  }

  @Test
  public void countsATimelineOnce_thatTwoIncidentsShare() {
    var shared = Impact.ofIssue(101, CREATED, null).toldBy(201, HALF_AN_HOUR);

    var toll =
        Toll.of(
            List.of(
                new Hit(101, shared, "", 9, Stance.OPEN),
                new Hit(102, shared, "", 9, Stance.DONE)));

    assertThat(toll).isEqualTo(new Toll(2, 30, 0, 1, "", Integer.MAX_VALUE));
  }

  @Test
  public void saysHowManyHaveNoLength() {
    var unknown = new Hit(101, Impact.ofIssue(101, CREATED, null), "", 9, Stance.REJECTED);

    assertThat(Toll.of(List.of(unknown))).isEqualTo(new Toll(1, 0, 1, 0, "", Integer.MAX_VALUE));
  }

  @Test
  public void takesTheTimeToRecover_andElseWhatTheIncidentItselfSays() {
    var issue = Impact.ofIssue(101, CREATED, CREATED.plus(Duration.ofHours(2)));
    var begun = timeline(anEntry().at("2030-03-14 09:00 UTC").as(Kind.INTRODUCED));

    assertThat(issue.minutes()).contains(120L);
    assertThat(issue.source()).isEqualTo(Source.ISSUE);
    assertThat(issue.toldBy(201, new Timeline(List.of()))).isEqualTo(issue);
    assertThat(issue.toldBy(201, HALF_AN_HOUR))
        .isEqualTo(
            new Impact(
                Instant.parse("2030-03-14T10:00:00Z"),
                Duration.ofMinutes(30),
                Source.TIMELINE,
                201));
    assertThat(issue.toldBy(201, begun))
        .isEqualTo(
            new Impact(
                Instant.parse("2030-03-14T09:00:00Z"), Duration.ofHours(2), Source.ISSUE, 101));
  }

  @Test
  public void takesTheLongerOfTwoTimelines_inWhateverOrder() {
    var longer =
        timeline(
            anEntry().at("2030-03-14 10:00 UTC").as(Kind.DETECTED),
            anEntry().at("2030-03-14 11:00 UTC").as(Kind.RESOLVED));
    var issue = Impact.ofIssue(101, CREATED, null);

    assertThat(issue.toldBy(201, HALF_AN_HOUR).toldBy(202, longer))
        .isEqualTo(issue.toldBy(202, longer).toldBy(201, HALF_AN_HOUR))
        .matches(impact -> impact.minutes().orElse(0L) == 60);
  }

  @Test
  public void hasNoLength_whereItEndedBeforeItBegan() {
    assertThat(Impact.ofIssue(101, CREATED, CREATED.minusSeconds(1)).minutes()).isEmpty();
  }

  private static Hit hit(long incident, int minutes, String severity, int rank) {
    return new Hit(
        incident,
        Impact.ofIssue(incident, CREATED, CREATED.plus(Duration.ofMinutes(minutes))),
        severity,
        rank,
        Stance.OPEN);
  }
}
