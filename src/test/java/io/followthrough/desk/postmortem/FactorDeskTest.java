package io.followthrough.desk.postmortem;

import static io.followthrough.action.Actions.anAction;
import static io.followthrough.desk.Papers.ALICE;
import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.dossier;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.gate.Cases.incident;
import static io.followthrough.postmortem.Postmortems.aPostmortem;
import static io.followthrough.postmortem.factor.Contributions.aFactor;
import static io.followthrough.postmortem.factor.Contributions.factors;
import static io.followthrough.postmortem.factor.Contributions.leadingTo;
import static io.followthrough.postmortem.factor.Contributions.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.followthrough.action.ActionItem;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Papers;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.action.Scribe;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Contribution;
import io.followthrough.postmortem.factor.Contributions;
import io.followthrough.postmortem.factor.Factor;
import io.followthrough.postmortem.factor.Why;
import io.followthrough.postmortem.factor.WhyTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** Factors and whys are taken whole, and tie action items only to what their readers may see. */
public class FactorDeskTest {

  private static final FactorForm LEAK = new FactorForm("software", "It leaks", List.of("net-7"));

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private Tickets tickets;
  @Mock private Permissions permissions;
  @Mock private Causes causes;
  @Mock private Scribe scribe;

  @Test
  public void addsAFactor_toTheFieldAsWell() {
    aliceMayEdit();
    given(causes.factors(201)).willReturn(factors());
    given(scribe.write(eq(ALICE), eq("OPS-2"), eq("contributing-factors"), any()))
        .willReturn(Optional.empty());
    var contribution = new Contribution(Category.SOFTWARE, "It leaks", Set.of(301L));
    given(causes.add(201, contribution)).willReturn(new Factor(7, 1, contribution));

    assertThat(done(desk().add(ALICE, "OPS-2", LEAK)).id()).isEqualTo(7);
  }

  @Test
  public void namesAllThatIsWrong() {
    aliceMayEdit();

    var form = new FactorForm("magic", "", List.of("SEC-9", "OPS-99"));

    assertThat(refused(desk().add(ALICE, "OPS-2", form)).complaints())
        .extracting(one -> one.field() + " " + one.message().key())
        .containsExactly(
            "category followthrough.error.no-choice",
            "text followthrough.error.factor-text-missing",
            "actions followthrough.error.not-asked-for");
  }

  @Test
  public void takesNoText_thatCannotBeSeenOrOnlyKeepsAPlace() {
    aliceMayEdit();
    given(causes.whys(201)).willReturn(new WhyTree(List.of()));
    given(causes.factors(201)).willReturn(factors());

    assertThat(reasons(desk().add(ALICE, "OPS-2", saying("\u200b\u3164"))))
        .containsExactly("text followthrough.error.factor-text-missing");
    assertThat(reasons(desk().add(ALICE, "OPS-2", saying("tbd."))))
        .containsExactly("text followthrough.error.filler");
    assertThat(reasons(whys().add(ALICE, "OPS-2", new WhyForm("\ufeff", null, null, null))))
        .containsExactly("text followthrough.error.why-text-missing");
  }

  @Test
  public void refusesAFactorThatIsThereAlready() {
    aliceMayEdit();
    given(causes.factors(201)).willReturn(factors(aFactor().saying("It leaks")));

    assertThat(refused(desk().add(ALICE, "OPS-2", LEAK)))
        .isEqualTo(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.factor-twice", "It leaks"));
    verify(causes, never()).add(eq(201L), any(Contribution.class));
  }

  @Test
  public void refusesAWhyThatIsThereAlready_belowTheSameWhyOnly() {
    aliceMayEdit();
    var tree = new WhyTree(List.of(why(1, null, "It leaks"), why(2, null, "Load had doubled")));
    given(causes.whys(201)).willReturn(tree);
    given(causes.factors(201)).willReturn(factors());
    var below = new Why.Said(2L, "It leaks", null);
    given(causes.add(201, below)).willReturn(new Why(3, 1, below));

    assertThat(refused(whys().add(ALICE, "OPS-2", new WhyForm("It leaks", null, null, null))))
        .isEqualTo(Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.why-twice", "It leaks"));
    assertThat(done(whys().add(ALICE, "OPS-2", new WhyForm("It leaks", 2L, null, null))).id())
        .isEqualTo(3);
  }

  @Test
  public void keepsWhatTheVisitorCannotSee_tiedToAFactorHeChanges() {
    aliceMayEdit();
    given(causes.factors(201)).willReturn(factors(aFactor().answeredBy(301L, 303L)));
    given(scribe.write(any(), any(), any(), any())).willReturn(Optional.empty());
    var untied = new FactorForm("software", "It leaks", List.of());

    desk().change(ALICE, "OPS-2", 1, 1, untied);

    verify(causes)
        .change(
            any(Factor.class), eq(new Contribution(Category.SOFTWARE, "It leaks", Set.of(303L))));
  }

  @Test
  public void refusesToOverwrite_whatSomebodyElseWroteMeanwhile() {
    aliceMayEdit();
    given(causes.factors(201)).willReturn(factors(aFactor()));

    assertThat(refused(desk().change(ALICE, "OPS-2", 1, 0, LEAK)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(refused(desk().remove(ALICE, "OPS-2", 1, 2)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(refused(desk().remove(ALICE, "OPS-2", 2, 1)).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  public void refusesMoreFactorsThanAnybodyCanActOn() {
    aliceMayEdit();
    given(causes.factors(201))
        .willReturn(
            factors(
                IntStream.range(0, 100).mapToObj(one -> aFactor()).toArray(Contributions[]::new)));

    assertThat(refused(desk().add(ALICE, "OPS-2", LEAK)))
        .isEqualTo(
            Refusal.of(Refusal.Kind.CONFLICT, "followthrough.error.too-many-factors", "100"));
  }

  @Test
  public void warnsAboutASingleFactor_andShowsOnlyVisibleActionItems() {
    aliceSees();
    given(causes.factors(201)).willReturn(factors(aFactor().answeredBy(301L, 303L)));
    given(causes.whys(201)).willReturn(new WhyTree(List.of()));
    given(tickets.reviewed(201)).willReturn(List.of(incident()));

    var file = done(desk().open(ALICE, "OPS-2"));

    assertThat(file.isJustOne()).isTrue();
    assertThat(file.actionsFor(file.factors().all().get(0)))
        .extracting(ActionItem::key)
        .containsExactly("NET-7");
    assertThat(file.isInField()).isFalse();
    assertThat(file.mayEdit()).isFalse();
  }

  @Test
  public void makesAFactorOfALeaf_inOneStep() {
    aliceMayEdit();
    given(causes.whys(201)).willReturn(new WhyTree(List.of(why(1, null, "It leaks"))));
    given(causes.factors(201)).willReturn(factors());
    given(scribe.write(any(), any(), any(), any())).willReturn(Optional.empty());
    var contribution = new Contribution(Category.SOFTWARE, "It leaks", Set.of());
    given(causes.add(201, contribution)).willReturn(new Factor(7, 1, contribution));
    var marked = leadingTo(7, why(1, null, "It leaks"));
    given(causes.change(why(1, null, "It leaks"), marked.said())).willReturn(marked);

    var outcome =
        whys().change(ALICE, "OPS-2", 1, 1, new WhyForm("It leaks", null, null, "software"));

    assertThat(done(outcome)).isEqualTo(marked);
  }

  @Test
  public void keepsNoWhy_whereTheHostRefusesTheFactorThatGoesWithIt() {
    aliceMayEdit();
    given(causes.whys(201)).willReturn(new WhyTree(List.of()));
    given(causes.factors(201)).willReturn(factors());
    var refusal = Refusal.of(Refusal.Kind.INVALID, "followthrough.verbatim", "No editing here");
    given(scribe.write(any(), any(), any(), any())).willReturn(Optional.of(refusal));

    assertThat(refused(whys().add(ALICE, "OPS-2", new WhyForm("It leaks", null, null, "software"))))
        .isEqualTo(refusal);

    verify(causes, never()).add(eq(201L), any(Why.Said.class));
    verify(causes, never()).add(eq(201L), any(Contribution.class));
  }

  @Test
  public void tellsWhyAnActionItemWasAskedFor() {
    given(tickets.action(ALICE, "NET-7")).willReturn(Optional.of(anAction().build()));
    given(tickets.asking(ALICE, 301)).willReturn(List.of("OPS-2"));
    aliceSees();
    given(causes.factors(201))
        .willReturn(
            factors(
                aFactor().saying("It leaks").answeredBy(301L),
                aFactor().saying("Nobody looked").answeredBy(301L),
                aFactor().saying("Not this one")));
    given(causes.whys(201))
        .willReturn(
            new WhyTree(
                List.of(why(1, null, "The pool was empty"), leadingTo(1, why(2, 1L, "It leaks")))));

    assertThat(done(whys().behind(ALICE, "NET-7")))
        .containsExactly(
            new WhyPath(
                "OPS-2", Category.SOFTWARE, "It leaks", List.of("The pool was empty", "It leaks")),
            new WhyPath("OPS-2", Category.SOFTWARE, "Nobody looked", List.of()));
  }

  @Test
  public void knowsNothing_ofWhatTheVisitorMayNotSee() {
    given(tickets.action(ALICE, "SEC-9")).willReturn(Optional.empty());
    given(tickets.postmortem(ALICE, "SEC-2")).willReturn(Optional.empty());

    assertThat(refused(whys().behind(ALICE, "SEC-9"))).isEqualTo(Refusal.notFound("SEC-9"));
    assertThat(refused(desk().open(ALICE, "SEC-2"))).isEqualTo(Refusal.notFound("SEC-2"));
  }

  private static FactorForm saying(String text) {
    return new FactorForm("software", text, List.of());
  }

  private static List<String> reasons(Outcome<?> outcome) {
    return refused(outcome).complaints().stream()
        .map(one -> one.field() + " " + one.message().key())
        .toList();
  }

  private void aliceMayEdit() {
    aliceSees();
    given(permissions.mayEdit(ALICE, "OPS-2")).willReturn(true);
  }

  /** Of the postmortem's two action items she sees the first. */
  private void aliceSees() {
    given(tickets.postmortem(ALICE, "OPS-2"))
        .willReturn(
            Optional.of(
                dossier(
                    List.of(201L, 301L),
                    aPostmortem()
                        .withActions(anAction(), anAction().withId(303).withKey("SEC-9")))));
  }

  private FactorDesk desk() {
    return new FactorDesk(section(), tickets, causes);
  }

  private WhyDesk whys() {
    return new WhyDesk(section(), tickets, causes, desk());
  }

  private RowedSection section() {
    return new RowedSection(tickets, permissions, scribe, Papers.turns(), FactorDesk.SECTION);
  }
}
