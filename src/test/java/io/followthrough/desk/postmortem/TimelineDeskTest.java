package io.followthrough.desk.postmortem;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static io.followthrough.postmortem.timeline.Entries.anEntry;
import static io.followthrough.postmortem.timeline.Entries.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.PasteForm;
import io.followthrough.desk.action.Scribe;
import io.followthrough.postmortem.timeline.Entries;
import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Snag;
import io.followthrough.postmortem.timeline.WikiTable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Rows are taken whole, one writer at a time, and stand in the field of the section as well. */
public class TimelineDeskTest {

  /** What the section of the timeline holds in every postmortem of a test. */
  private static final String PROSE = "The DNS zone had expired.";

  private static final RowForm ALARM =
      new RowForm("2030-03-14 10:02", "CET", "detected", "The first alarm", "pager");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Timelines timelines;
  @Mock private Scribe scribe;

  private final List<String> waits = new ArrayList<>();

  @Test
  public void addsARow_toTheFieldAsWell() {
    aliceMayEdit();
    keptIs(anEntry().at("2030-03-14 11:00"));
    var entry =
        anEntry()
            .at("2030-03-14 10:02 CET")
            .as(Kind.DETECTED)
            .saying("The first alarm")
            .from("pager")
            .build();
    var row = new Row(7, 1, entry);
    var text = written(entry, anEntry().at("2030-03-14 11:00").build());
    given(scribe.write(ALICE, "OPS-2", "timeline", text)).willReturn(Optional.empty());
    given(timelines.add(201, List.of(entry))).willReturn(List.of(row));

    assertThat(done(desk().add(ALICE, "OPS-2", ALARM))).isEqualTo(row);
    assertThat(waits).containsExactly("io.followthrough.timeline.201");
  }

  @Test
  public void refusesARowThatIsThereAlready() {
    aliceMayEdit();
    keptIs(
        anEntry()
            .at("2030-03-14 10:02 CET")
            .as(Kind.DETECTED)
            .saying("The first alarm")
            .from("pager"));

    assertThat(refused(desk().add(ALICE, "OPS-2", ALARM)).complaints())
        .extracting(one -> one.message().key())
        .containsExactly("followthrough.error.row-twice");
    verify(timelines, never()).add(anyLong(), any());
  }

  @Test
  public void keepsNothing_whereTheHostRefusesTheField() {
    aliceMayEdit();
    keptIs();
    var refusal = Refusal.of(Refusal.Kind.INVALID, "followthrough.verbatim", "No editing here");
    given(scribe.write(any(), any(), any(), any())).willReturn(Optional.of(refusal));

    assertThat(refused(desk().add(ALICE, "OPS-2", ALARM))).isEqualTo(refusal);

    verify(timelines, never()).add(anyLong(), any());
  }

  @Test
  public void namesAllThatIsWrongWithARow() {
    aliceMayEdit();

    var refusal =
        refused(
            desk()
                .add(
                    ALICE,
                    "OPS-2",
                    new RowForm("2030-02-30 10:00", "IST", "fixed", " ", "x".repeat(256))));

    assertThat(refusal.complaints())
        .extracting(one -> one.field() + " " + one.message().key())
        .containsExactly(
            "zone followthrough.error.no-zone",
            "when followthrough.timeline.snag.no-day",
            "kind followthrough.error.no-choice",
            "text followthrough.error.row-text-missing",
            "source followthrough.error.text-long");
  }

  @Test
  public void saysHowToWriteAMoment() {
    aliceMayEdit();

    assertThat(complaintAbout(new RowForm("soon", null, null, "x", null)))
        .isEqualTo(Complaint.about("when", "followthrough.error.no-moment", "soon"));
    assertThat(complaintAbout(new RowForm(null, null, null, "x", null)))
        .isEqualTo(Complaint.about("when", "followthrough.error.when-missing"));
    assertThat(complaintAbout(new RowForm("2030-03-14 10:00", null, null, "a\0", null)))
        .isEqualTo(Complaint.about("text", "followthrough.error.text-unreadable"));
  }

  @Test
  public void changesARow_ofTheVersionThatWasSeen() {
    aliceMayEdit();
    keptIs(anEntry(), anEntry().at("2030-03-14 11:00"));
    given(scribe.write(any(), any(), any(), any())).willReturn(Optional.empty());
    var entry = anEntry().at("2030-03-14 12:00").saying("Corrected").build();
    var changed = new Row(1, 2, entry);
    given(timelines.change(timeline(anEntry()).rows().get(0), entry)).willReturn(changed);

    var outcome =
        desk()
            .change(ALICE, "OPS-2", 1, 1, new RowForm("2030-03-14 12:00", "", "", "Corrected", ""));

    assertThat(done(outcome)).isEqualTo(changed);
    verify(scribe)
        .write(
            ALICE, "OPS-2", "timeline", written(anEntry().at("2030-03-14 11:00").build(), entry));
  }

  @Test
  public void refusesToOverwrite_whatSomebodyElseWroteMeanwhile() {
    aliceMayEdit();
    keptIs(anEntry());

    assertThat(refused(desk().change(ALICE, "OPS-2", 1, 0, ALARM)))
        .isEqualTo(
            Refusal.of(
                Refusal.Kind.CONFLICT,
                "followthrough.error.row-changed",
                "2030-03-14 10:02 UTC",
                "The first alarm went off"));
    assertThat(refused(desk().remove(ALICE, "OPS-2", 1, 0)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(refused(desk().remove(ALICE, "OPS-2", 2, 1)).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  public void takesARowAway_fromTheFieldAsWell() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(
            Optional.of(
                dossier(
                    List.of(201L),
                    aPostmortem().withText("timeline", written(anEntry().build())))));
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(true);
    keptIs(anEntry());
    given(scribe.write(ALICE, "OPS-2", "timeline", PROSE)).willReturn(Optional.empty());

    done(desk().remove(ALICE, "OPS-2", 1, 1));

    verify(timelines).remove(timeline(anEntry()).rows().get(0));
  }

  @Test
  public void onlyTells_whatADryRunWouldAdd() {
    aliceMayEdit();
    keptIs(anEntry().at("2030-03-14 10:02").saying("Alarm"));

    var pasted =
        done(
            desk()
                .paste(
                    ALICE,
                    "OPS-2",
                    new PasteForm(
                        "10:02 Alarm\n10:03 Rolled back\n10:03 Rolled back\nhm",
                        "",
                        "2030-03-14",
                        true,
                        true)));

    assertThat(pasted.entries())
        .containsExactly(
            anEntry().at("2030-03-14 10:03").as(Kind.MITIGATED).saying("Rolled back").build());
    assertThat(pasted.lines().get(0).snags())
        .containsExactly(new Snag(Snag.Cause.THERE_ALREADY, ""));
    assertThat(pasted.lines().get(2).entry()).isNull();
    assertThat(pasted.lines().get(3).entry()).isNull();
    verify(timelines, never()).add(anyLong(), any());
  }

  @Test
  public void addsWhatWasPasted_andGuessesNoKindUnasked() {
    aliceMayEdit();
    keptIs();
    given(scribe.write(any(), any(), any(), any())).willReturn(Optional.empty());

    done(
        desk()
            .paste(
                ALICE,
                "OPS-2",
                new PasteForm("2030-03-14 10:03 Rolled back", null, null, false, false)));

    verify(timelines)
        .add(201, List.of(anEntry().at("2030-03-14 10:03").saying("Rolled back").build()));
  }

  @Test
  public void refusesMoreRowsThanATimelineMayHave() {
    aliceMayEdit();
    keptIs(IntStream.range(0, 999).mapToObj(row -> anEntry()).toArray(Entries[]::new));
    var two = new PasteForm("2030-03-14 10:03 A\n2030-03-14 10:03 B", null, null, false, true);

    assertThat(refused(desk().paste(ALICE, "OPS-2", two)).complaints())
        .containsExactly(
            Complaint.about("text", "followthrough.error.too-many-rows", "1001", "1000"));
  }

  @Test
  public void tellsWhatIsOdd_andWhetherTheFieldWasChangedByHand() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    keptIs(anEntry().at("2030-05-01 00:00"));

    var file = done(desk().open(ALICE, "OPS-2"));

    assertThat(file.flags()).hasSize(1);
    assertThat(file.mayEdit()).isFalse();
    assertThat(file.isInField()).isFalse();
  }

  @Test
  public void refusesWhoeverMayNotEdit_andKnowsNothingOfTheInvisible() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    given(tickets.postmortem(ALICE, "SEC-2")).willReturn(Optional.empty());
    var paste = new PasteForm("", null, null, false, true);

    assertThat(refused(desk().add(ALICE, "OPS-2", ALARM)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk().paste(ALICE, "OPS-2", paste)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk().change(ALICE, "OPS-2", 1, 1, ALARM)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk().remove(ALICE, "OPS-2", 1, 1)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk().add(ALICE, "SEC-2", ALARM))).isEqualTo(Refusal.notFound("SEC-2"));
    assertThat(refused(desk().open(ALICE, "SEC-2"))).isEqualTo(Refusal.notFound("SEC-2"));
  }

  private static String written(Entry... entries) {
    return WikiTable.into(PROSE, List.of(entries));
  }

  private Complaint complaintAbout(RowForm form) {
    return refused(desk().add(ALICE, "OPS-2", form)).complaints().get(0);
  }

  private void aliceMayEdit() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(Optional.of(dossier(List.of(201L), aPostmortem())));
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(true);
  }

  private void keptIs(Entries... entries) {
    given(timelines.of(201)).willReturn(timeline(entries));
  }

  private TimelineDesk desk() {
    return new TimelineDesk(
        new RowedSection(tickets, permissions, scribe, Papers.turns(waits), TimelineDesk.SECTION),
        timelines,
        InstantSource.fixed(Instant.parse("2030-04-01T00:00:00Z")));
  }
}
