package io.followthrough.action;

import static java.util.Arrays.stream;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Ids are stored and spoken of over REST: a renamed constant must not change them. */
public class StoredIdsTest {

  @Test
  public void dispositionsKeepTheirIds() {
    assertThat(stream(Disposition.values()).map(Disposition::id))
        .containsExactly(
            "proposed", "accepted", "deferred", "rejected", "risk-accepted", "duplicate");
  }

  @Test
  public void deliveriesKeepTheirIds() {
    assertThat(stream(Delivery.values()).map(Delivery::id))
        .containsExactly("open", "in-progress", "done", "verified", "unfulfilled");
  }

  @Test
  public void checksKeepTheirIds() {
    assertThat(stream(CheckQuestion.values()).map(CheckQuestion::id))
        .containsExactly("shipped", "alert", "similar", "metric");
    assertThat(stream(CheckReply.values()).map(CheckReply::id))
        .containsExactly("yes", "no", "none");
    assertThat(stream(Outstanding.values()).map(Outstanding::id))
        .containsExactly("fix", "link", "confirmation");
  }

  @Test
  public void actionTypesKeepTheirIds() {
    assertThat(stream(ActionType.values()).map(ActionType::id))
        .containsExactly("prevent", "detect", "mitigate", "repair", "process", "investigate");
  }

  @Test
  public void rejectionReasonsKeepTheirIds() {
    assertThat(stream(RejectionReason.values()).map(RejectionReason::id))
        .containsExactly(
            "cost-exceeds-benefit", "superseded", "not-effective", "out-of-our-control", "other");
  }

  @Test
  public void lossesKeepTheirIds_andTheirGaps() {
    assertThat(stream(Loss.values()).map(Loss::id))
        .containsExactly("deleted", "unlinked", "retyped");
    assertThat(stream(Loss.values()).map(Loss::gap).map(Gap::id))
        .containsExactly("ticket-deleted", "ticket-unlinked", "ticket-retyped");
  }

  @Test
  public void anIdLeadsBack() {
    assertThat(Disposition.values())
        .allSatisfy(one -> assertThat(Disposition.of(one.id())).contains(one));
    assertThat(Delivery.values())
        .allSatisfy(one -> assertThat(Delivery.of(one.id())).contains(one));
    assertThat(ActionType.values())
        .allSatisfy(one -> assertThat(ActionType.of(one.id())).contains(one));
    assertThat(RejectionReason.values())
        .allSatisfy(one -> assertThat(RejectionReason.of(one.id())).contains(one));
  }

  @Test
  public void anUnknownIdLeadsNowhere() {
    assertThat(Disposition.of("ACCEPTED")).isEmpty();
    assertThat(ActionType.of("")).isEmpty();
    assertThat(RejectionReason.of("none")).isEmpty();
  }

  @Test
  public void aGapLeadsToTheFieldThatMendsIt() {
    assertThat(Gap.DONE_WHEN.field()).isEqualTo("doneWhen");
    assertThat(Gap.OWNER.field()).isEqualTo("owner");
    assertThat(Gap.ACTIVE_OWNER.field()).isEqualTo("owner");
    assertThat(Gap.OTHER_APPROVER.field()).isEqualTo("approver");
    assertThat(Gap.CANONICAL_UNTRIAGED.field()).isEqualTo("duplicateOf");
    assertThat(Gap.UNFULFILLED.field()).isEqualTo("disposition");
    assertThat(Gap.ACTIVE_OWNER.id()).isEqualTo("active-owner");
  }
}
