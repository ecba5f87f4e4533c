package io.followthrough.postmortem.timeline;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Ids are stored and spoken of over REST: a renamed constant must not change them. */
public class TimelineIdsTest {

  @Test
  public void kindsKeepTheirIds() {
    assertThat(stream(Kind.values()).map(Kind::id))
        .containsExactly("introduced", "detected", "declared", "mitigated", "resolved", "other");
    assertThat(Kind.of(" Resolved ")).contains(Kind.RESOLVED);
    assertThat(Kind.of("fixed")).isEmpty();
  }

  @Test
  public void exactnessesKeepTheirIds() {
    assertThat(stream(Exactness.values()).map(Exactness::id))
        .containsExactly("exact", "about", "hour", "day");
    assertThat(stream(Exactness.values()).map(one -> Exactness.of(one.id()).orElseThrow()))
        .containsExactly(Exactness.values());
  }

  @Test
  public void whatIsTold_keepsItsIds() {
    assertThat(stream(Snag.Cause.values()).map(Snag.Cause::id))
        .containsExactly(
            "no-time",
            "no-day",
            "two-days",
            "day-missing",
            "no-clock",
            "skipped",
            "no-zone",
            "backwards",
            "left-over",
            "no-text",
            "long",
            "there-already",
            "end-unknown",
            "next-day");
    assertThat(stream(Flag.Oddity.values()).map(Flag.Oddity::id))
        .containsExactly(
            "before-start",
            "after-end",
            "before-detected",
            "mitigated-after-resolved",
            "several-resolved",
            "gap",
            "in-the-future");
    assertThat(stream(Goal.values()).map(Goal::id))
        .containsExactly("time-to-detect", "time-to-mitigate", "time-to-recover");
  }

  @Test
  public void zonesKeepTheirMeaning_underTheNameThatIsStored() {
    for (var name :
        new String[] {"UTC", "CET", "CEST", "PT", "UTC+05:30", "UTC-05:00", "Europe/Copenhagen"}) {
      assertThat(Zone.named(name).orElseThrow().name()).isEqualTo(name);
    }
    assertThat(Zone.named("z")).contains(Zone.UTC);
    assertThat(Zone.named("GMT+0")).contains(Zone.UTC);
    assertThat(Zone.named("europe/copenhagen").orElseThrow().name()).isEqualTo("Europe/Copenhagen");
    assertThat(Zone.named("IST")).isEmpty();
    assertThat(Zone.named("+99:00")).isEmpty();
    assertThat(Zone.named("")).isEmpty();
  }

  @Test
  public void kindsAreSuggested_byWords() {
    assertThat(Suggestion.of("Deployed to production: the config was released"))
        .contains(Kind.INTRODUCED);
    assertThat(Suggestion.of("First alert on the pager")).contains(Kind.DETECTED);
    assertThat(Suggestion.of("An incident was declared")).contains(Kind.DECLARED);
    assertThat(Suggestion.of("Rolled back to v1")).contains(Kind.MITIGATED);
    assertThat(Suggestion.of("Everything is back to normal")).contains(Kind.RESOLVED);
    assertThat(Suggestion.of("It is still not resolved")).isEmpty();
    assertThat(Suggestion.of("Coffee")).isEmpty();
  }
}
