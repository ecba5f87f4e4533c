package io.followthrough.desk.report;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Loss;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.IncidentFace;
import io.followthrough.desk.Papers;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.incident.Debt;
import io.followthrough.desk.incident.KeptDebt;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.desk.triage.Waiting;
import io.followthrough.desk.triage.WaitingCase;
import io.followthrough.desk.triage.WaitingItems;
import io.followthrough.desk.triage.WaitingReader;
import io.followthrough.desk.triage.WaitingSearch;
import io.followthrough.gate.Bypass;
import io.followthrough.gate.BypassReason;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.Test;

/** Each reader is told what is owed among what he may see. It is the 14th of March. */
public class DebtDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T12:00:00Z");
  private static final Today TODAY = new Today(InstantSource.fixed(NOW), ZoneOffset.UTC);
  private static final ProjectSeen OPS = new ProjectSeen(1, "OPS", "Operations", false);
  private static final ProjectSeen WEB = new ProjectSeen(2, "WEB", "Web shop", false);

  private final List<KeptDebt> debts = new ArrayList<>();
  private final Map<Long, IncidentFace> seen = new HashMap<>();
  private final List<ActionItem> waiting = new ArrayList<>();
  private final KeptRows rows = new KeptRows();

  @Test
  public void tellsBypassesFromWhatWasClosedAroundTheGate() {
    owes(101, 1, "SEV1", null);
    owes(102, 1, "SEV1", bypass("2030-03-13"));
    owes(103, 2, "SEV2", bypass("2030-03-14"));
    owes(104, 2, "SEV2", null);
    seen.remove(104L);

    var report = report(Map.of());

    assertThat(report.projects())
        .containsExactly(new DebtCount("OPS", 1, 1, 1, 0, 0), new DebtCount("WEB", 1, 0, 0, 0, 0));
    assertThat(report.total()).isEqualTo(new DebtCount("", 2, 1, 1, 0, 0));
    assertThat(report.ungated()).containsExactly(101L);
    assertThat(report.owing()).containsExactly(101L, 102L, 103L);
  }

  @Test
  public void countsBrokenPromises_andThoseThatNoSearchFinds() {
    breaks(anAction().withId(1).closedUnfixed().build(), 1);
    breaks(anAction().withId(2).build().lost(Loss.DELETED), 1);
    breaks(anAction().withId(3).build().lost(Loss.UNLINKED), 2);
    waiting.add(anAction().withId(4).proposed().build());

    var report = report(Map.of());

    assertThat(report.total()).isEqualTo(new DebtCount("", 0, 0, 0, 3, 1));
    assertThat(report.broken()).containsExactly(1L, 2L, 3L);
    assertThat(report(Map.of("project", "web")).broken()).containsExactly(3L);
  }

  @Test
  public void keepsToAProjectAndASeverity() {
    owes(101, 1, "SEV1", null);
    owes(102, 1, "SEV2", null);
    owes(103, 2, "SEV1", null);

    assertThat(report(Map.of("project", "OPS")).owing()).containsExactly(101L, 102L);
    assertThat(report(Map.of("severity", "sev1")).owing()).containsExactly(101L, 103L);
    assertThat(report(Map.of("project", "WEB", "severity", "SEV2")).projects()).isEmpty();
  }

  @Test
  public void goesThroughMoreDebts_thanAreReadAtOnce() {
    LongStream.rangeClosed(1, 1234).forEach(id -> owes(id, 1, "SEV1", null));

    assertThat(report(Map.of()).ungated()).hasSize(1234).doesNotHaveDuplicates();
  }

  @Test
  public void namesWhatIsWrong() {
    var refusal = Papers.refused(desk().report(ALICE, Map.of("owner", "me", "severity", "Bad")));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(refusal.complaints())
        .extracting(Complaint::field)
        .containsExactlyInAnyOrder("owner", "severity");
  }

  private void owes(long incident, long project, String severity, Bypass bypass) {
    debts.add(new KeptDebt(incident, incident, new Debt(NOW, "actions-triaged", bypass)));
    seen.put(incident, new IncidentFace("X-" + incident, "It broke", project, severity));
  }

  private void breaks(ActionItem item, long project) {
    waiting.add(item);
    rows.put(
        List.of(
            aRow(item.id())
                .in(project)
                .severity("SEV1")
                .accepted("2030-02-01T00:00:00Z")
                .unfulfilled()
                .build()));
  }

  private static Bypass bypass(String until) {
    return new Bypass(BypassReason.OTHER, "No time", "bob", NOW, LocalDate.parse(until));
  }

  private DebtReport report(Map<String, String> sent) {
    return desk().report(ALICE, sent).fold(report -> report, refusal -> null);
  }

  private DebtDesk desk() {
    Outlooks outlooks = visitor -> new Eyes();
    var reports =
        new ReportDesk(outlooks, rows, null, new OnePolicy(Policy.standard(ZoneOffset.UTC)), TODAY);
    return new DebtDesk(
        this::openAfter,
        this::faces,
        new WaitingSearch(new Kept(), new Read(), TODAY),
        rows,
        reports,
        outlooks,
        TODAY);
  }

  private List<KeptDebt> openAfter(long place, int most) {
    return debts.stream().filter(one -> one.place() > place).limit(most).toList();
  }

  private Map<Long, IncidentFace> faces(Visitor visitor, Collection<Long> incidents) {
    var found = new HashMap<>(seen);
    found.keySet().retainAll(incidents);
    return found;
  }

  private static final class Eyes implements Outlooks.Outlook {

    @Override
    public List<ProjectSeen> projects() {
      return List.of(OPS, WEB);
    }

    @Override
    public List<ReportRow> seen(List<ReportRow> all) {
      return all;
    }

    @Override
    public Map<Long, TicketFace> faces(List<ReportRow> all) {
      return Map.of();
    }
  }

  private final class Kept implements WaitingItems {

    @Override
    public void keep(long postmortemId, List<Waiting> items) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Waiting> after(long itemId, String project, LocalDate day, int most) {
      return waiting.stream()
          .filter(one -> one.id() > itemId)
          .map(one -> new Waiting(one.id(), 201, "OPS", day, one.isLost()))
          .toList();
    }
  }

  private final class Read implements WaitingReader {

    @Override
    public List<WaitingCase> read(Visitor visitor, List<Waiting> items) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<ActionItem> items(Visitor visitor, List<Waiting> items) {
      return waiting;
    }
  }
}
