package io.followthrough.desk.restricted;

import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.lenient;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.audit.Audit;
import io.followthrough.desk.audit.AuditInMemory;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Right;
import io.followthrough.postmortem.Postmortems;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
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

/** Few read the restricted notes, and nobody else learns whether there are any. */
public class RestrictedDeskTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00.123456Z");
  private static final Instant KEPT = Instant.parse("2030-03-14T22:30:00.123Z");
  private static final Visitor BOB = new Visitor("JIRAUSER10101");

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;

  private final Map<Long, RestrictedNote> kept = new HashMap<>();
  private final AuditInMemory log = new AuditInMemory();
  private RestrictedDesk desk;

  @Before
  public void open() {
    var postmortem = Postmortems.aPostmortem().withId(201);
    lenient()
        .when(tickets.postmortem(ALICE, "OPS-2"))
        .thenReturn(Optional.of(Papers.dossier(List.of(201L), postmortem)));
    lenient()
        .when(tickets.postmortem(BOB, "OPS-2"))
        .thenReturn(Optional.of(Papers.dossier(List.of(201L), postmortem)));
    lenient().when(permissions.has(ALICE, Right.RESTRICTED, "OPS")).thenReturn(true);
    desk =
        new RestrictedDesk(
            tickets,
            permissions,
            new OnePolicy(Policy.standard()),
            new RestrictedNotes() {
              @Override
              public Optional<RestrictedNote> of(long postmortemId) {
                return Optional.ofNullable(kept.get(postmortemId));
              }

              @Override
              public void keep(long postmortemId, RestrictedNote note) {
                kept.put(postmortemId, note);
              }
            },
            new Audit(log, Papers.turns()),
            InstantSource.fixed(NOW));
  }

  @Test
  public void keepsWhatWasWritten_andTellsTheAuditNothingOfIt() {
    var nothing = done(desk.open(ALICE, "OPS-2"));
    assertThat(nothing.text()).isEmpty();
    assertThat(nothing.readers()).containsExactly(Holder.ADMINISTRATORS);

    var file = done(desk.write(ALICE, "OPS-2", nothing.version(), " The customer was Acme. "));

    assertThat(file.note())
        .isEqualTo(new RestrictedNote("The customer was Acme.", ALICE.key(), KEPT));
    assertThat(done(desk.open(ALICE, "OPS-2"))).isEqualTo(file);
    assertThat(log.acts()).containsExactly("restricted-written OPS-2");
    assertThat(log.entries.toString()).doesNotContain("Acme");
  }

  @Test
  public void takesNothing_fromWhoHasSeenAnotherText() {
    var first = done(desk.open(ALICE, "OPS-2")).version();
    done(desk.write(ALICE, "OPS-2", first, "One"));

    assertThat(refused(desk.write(ALICE, "OPS-2", first, "Two")))
        .isEqualTo(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.restricted-changed", "OPS-2"));
    assertThat(kept.get(201L).text()).isEqualTo("One");
    assertThat(log.acts()).hasSize(1);
  }

  @Test
  public void emptiesThem() {
    done(desk.write(ALICE, "OPS-2", done(desk.open(ALICE, "OPS-2")).version(), "One"));

    var file = done(desk.write(ALICE, "OPS-2", done(desk.open(ALICE, "OPS-2")).version(), null));

    assertThat(file.text()).isEmpty();
    assertThat(done(desk.open(ALICE, "OPS-2")).text()).isEmpty();
  }

  @Test
  public void answersTheSame_whereThereAreNone_andWhereOneMayNotReadThem() {
    given(tickets.postmortem(ALICE, "OPS-3")).willReturn(Optional.empty());
    done(desk.write(ALICE, "OPS-2", done(desk.open(ALICE, "OPS-2")).version(), "One"));

    assertThat(refused(desk.open(BOB, "OPS-2"))).isEqualTo(none("OPS-2"));
    assertThat(refused(desk.write(BOB, "OPS-2", "1", "Two"))).isEqualTo(none("OPS-2"));
    assertThat(refused(desk.open(ALICE, "OPS-3"))).isEqualTo(none("OPS-3"));
    assertThat(desk.isOpenTo(BOB, "OPS-2")).isFalse();
    assertThat(desk.isOpenTo(ALICE, "OPS-2")).isTrue();
    assertThat(kept.get(201L).text()).isEqualTo("One");
  }

  @Test
  public void tellsNobodyWhoMayNotWrite_whatIsWrongWithHisText() {
    var tooLong = "x".repeat(32_768);

    assertThat(refused(desk.write(BOB, "OPS-2", "1", tooLong))).isEqualTo(none("OPS-2"));
    assertThat(refused(desk.write(ALICE, "OPS-2", "1", tooLong)).complaints())
        .extracting(Complaint::field)
        .containsExactly("text");
    assertThat(kept).isEmpty();
  }

  private static Refusal none(String key) {
    return Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.no-restricted", key);
  }
}
