package io.followthrough.desk.recurrence;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Part;
import io.followthrough.desk.Past;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.postmortem.factor.Category;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** People say what happened again; what hangs together by that is a chain. */
public class RecurrenceDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");
  private static final RecurrenceForm FORM =
      new RecurrenceForm("OPS-3", List.of("network", "software"), " Nobody heard of it. ");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private ReportSource source;
  @Mock private Timelines timelines;

  private final AuditInMemory log = new AuditInMemory();
  private final KeptRecurrences recurrences = new KeptRecurrences();
  private Past past;
  private RecurrenceDesk desk;
  private ChainDesk chains;

  @Before
  public void open() {
    past = new Past(tickets).item(301, "NET-7").postmortem(201).postmortem(202).postmortem(203);
    past.reader(source, timelines);
    desk =
        new RecurrenceDesk(
            tickets,
            past.issues(),
            permissions,
            recurrences,
            new Audit(log, Papers.turns()),
            InstantSource.fixed(NOW));
    chains =
        new ChainDesk(recurrences, past.issues(), timelines, tickets, source, OnePolicy.standard());
    for (var id = 201L; id <= 203; id++) {
      var key = "OPS-" + (id - 199);
      lenient()
          .when(tickets.postmortem(ALICE, key))
          .thenReturn(Optional.of(dossier(List.of(id), aPostmortem().withId(id))));
      lenient().when(permissions.mayEdit(ALICE, key)).thenReturn(true);
    }
    lenient()
        .when(tickets.postmortems(any()))
        .thenReturn(
            dossier(
                List.of(201L, 301L),
                aPostmortem()
                    .withActions(anAction().withId(301).proposed(), anAction().withId(999))));
  }

  @Test
  public void takesDownWhatPeopleSay_onBothSides() {
    var line = done(desk.confirm(ALICE, "OPS-2", FORM));

    assertThat(line.other().id()).isEqualTo(202);
    assertThat(line.kept().recurrence().shared())
        .containsExactlyInAnyOrder(Category.NETWORK, Category.SOFTWARE);
    assertThat(line.kept().recurrence().why()).isEqualTo("Nobody heard of it.");
    assertThat(done(desk.of(ALICE, "OPS-3")))
        .extracting(one -> one.other().id())
        .containsExactly(201L);
    assertThat(log.acts()).containsExactly("recurrence-confirmed OPS-2");
    assertThat(
            refused(
                    desk.confirm(
                        ALICE,
                        "OPS-3",
                        new RecurrenceForm("OPS-2", List.of("network"), "Again so.")))
                .kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  public void namesAllThatIsWrong() {
    assertThat(
            refused(desk.confirm(ALICE, "OPS-2", new RecurrenceForm(null, List.of(), "-")))
                .complaints())
        .extracting(Complaint::field)
        .containsExactly("postmortem", "factors", "why");
    assertThat(
            refused(
                    desk.confirm(
                        ALICE, "OPS-2", new RecurrenceForm("OPS-2", List.of("fate"), "It is so.")))
                .complaints())
        .extracting(Complaint::field)
        .containsExactly("postmortem", "factors");
  }

  @Test
  public void takesItBack_withAReason() {
    desk.confirm(ALICE, "OPS-2", FORM);

    assertThat(refused(desk.withdraw(ALICE, "OPS-2", 1, " ")).kind())
        .isEqualTo(Refusal.Kind.INVALID);
    done(desk.withdraw(ALICE, "OPS-3", 1, "It was another resolver."));

    assertThat(refused(desk.withdraw(ALICE, "OPS-2", 1, "Again.")).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(log.acts())
        .containsExactly("recurrence-confirmed OPS-2", "recurrence-withdrawn OPS-3");
    assertThat(page().rows()).isEmpty();
  }

  @Test
  public void listensOnlyToWhoMayEditThePostmortem() {
    lenient().when(permissions.mayEdit(ALICE, "OPS-2")).thenReturn(false);

    assertThat(refused(desk.confirm(ALICE, "OPS-2", FORM)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk.withdraw(ALICE, "OPS-2", 1, "Why")).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk.of(ALICE, "SEC-1"))).isEqualTo(Refusal.notFound("SEC-1"));
  }

  @Test
  public void putsAChainTogether_withWhatStoodOpenInBetween() {
    past.postmortemAt(202, 30).postmortemAt(203, 60);
    desk.confirm(ALICE, "OPS-2", FORM);
    desk.confirm(ALICE, "OPS-4", FORM);

    var chain = page().rows().get(0);

    assertThat(chain.links())
        .extracting(link -> link.postmortem().id())
        .containsExactly(201L, 202L, 203L);
    assertThat(chain.ties()).hasSize(2);
    assertThat(chain.items())
        .extracting(item -> item.item().id(), Chain.OpenItem::state)
        .containsExactly(tuple(301L, ItemState.UNDONE));
    assertThat(chains.issues(ALICE)).containsExactly(201L, 202L, 203L);
  }

  @Test
  public void cutsAChain_whereTheVisitorMayNotSeeOneOfIt() {
    desk.confirm(ALICE, "OPS-2", FORM);
    desk.confirm(ALICE, "OPS-4", FORM);

    past.hides(203);

    assertThat(page().rows()).singleElement().matches(chain -> chain.links().size() == 2);
    assertThat(done(desk.of(ALICE, "OPS-3"))).hasSize(1);
  }

  @Test
  public void refusesAPlaceThatIsNone() {
    assertThat(refused(chains.page(ALICE, Map.of("cursor", "x", "limit", "99"))).complaints())
        .extracting(Complaint::field)
        .containsExactlyInAnyOrder("cursor", "limit");
  }

  private Part<Chain> page() {
    return done(chains.page(ALICE, Map.of()));
  }
}
