package io.followthrough.story;

import static io.followthrough.desk.action.Decisions.aDeferral;
import static io.followthrough.desk.action.Decisions.aDuplicate;
import static io.followthrough.desk.action.Decisions.aRejection;
import static io.followthrough.desk.action.Decisions.aRisk;
import static io.followthrough.desk.action.Decisions.aWithdrawal;
import static io.followthrough.desk.action.Decisions.anAcceptance;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.Papers;
import io.followthrough.desk.action.Decisions;
import io.followthrough.story.Ledger.Item;
import io.followthrough.story.Ledger.Review;
import io.followthrough.story.Ledger.Said;
import io.followthrough.story.Ledger.Stands;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What people do with a few incidents, at random. Everything is done to the plugin and written into
 * the ledger, and the plugin must refuse just what the ledger says it should.
 */
final class Story {

  private static final int INCIDENTS = 4;

  /** As many items as there may be before some have to go. */
  private static final int MANY = 10;

  /** No two stories in the same tables are about the same issues. */
  private static final int AS_MANY_ISSUES = 1000;

  private final Random random;
  private final Ledger ledger = new Ledger();
  private final PretendJira jira;
  private final Plugin plugin;
  private final List<String> told = new ArrayList<>();

  Story(long seed, ActiveObjects objects) {
    this.random = new Random(seed);
    this.jira = new PretendJira(seed * AS_MANY_ISSUES);
    this.plugin = new Plugin(jira, objects);
    for (var incident = 0; incident < INCIDENTS; incident++) {
      ledger.closed.put(jira.create(PretendJira.INCIDENT, null), false);
      startPostmortem();
    }
  }

  /**
   * Does one thing, and looks whether the plugin and the ledger say the same: of all incidents
   * whether they carry a debt, and of one of them what the gate says now.
   */
  void goOn() {
    step();
    ledger.remember();
    ledger.closed.forEach(
        (incident, closed) ->
            assertThat(plugin.debts.of(incident).isPresent())
                .as("%s carries a debt, after %s", incident, last())
                .isEqualTo(closed && !ledger.opens(incident)));
    pick(ledger.closed.keySet())
        .ifPresent(
            incident ->
                assertThat(plugin.opens(incident))
                    .as("the gate of %s opens, after %s", incident, last())
                    .isEqualTo(ledger.opens(incident)));
  }

  private void step() {
    switch (random.nextInt(40)) {
      case 0, 1 -> add();
      case 2, 3, 4, 5 -> accept();
      case 6 -> defer();
      case 7 -> reject();
      case 8 -> acceptRisk();
      case 9, 10, 11, 12, 13, 14 -> callDuplicate();
      case 15 -> takeBack();
      case 16 -> link();
      case 17 -> unlink();
      case 18 -> deleteTicket();
      case 19 -> close();
      case 20 -> reopen();
      case 21 -> retype();
      case 22, 23, 24 -> letGo();
      case 25, 26 -> closeOrReopenIncident();
      case 27 -> changePostmortem();
      case 28, 29, 30 -> letPostmortemGo();
      case 31 -> addTicket();
      case 32, 33, 34, 35, 36 -> attach();
      case 37 -> detach();
      case 38 -> hide();
      default -> later();
    }
  }

  /** Nobody asks for it; it may do part of something. */
  private void addTicket() {
    var id = jira.create(PretendJira.OTHER, null);
    ledger.items.put(id, new Item());
    tell("there is a ticket %s", id);
  }

  private void attach() {
    item()
        .ifPresent(
            id ->
                pick(ledger.items.keySet())
                    .ifPresent(
                        ticket -> {
                          var fits = ledger.fits(ticket, id);
                          tell("%s is to do part of %s", ticket, id);
                          var outcome =
                              plugin.remediations.attach(
                                  Plugin.ALICE, "OPS-" + id, "OPS-" + ticket);
                          assertThat((boolean) outcome.fold(done -> true, refusal -> false))
                              .as("it is attached, after %s: %s", last(), outcome)
                              .isEqualTo(fits);
                          if (fits) {
                            ledger.items.get(id).tickets.add(ticket);
                          }
                        }));
  }

  private void detach() {
    pick(those(item -> !item.tickets.isEmpty()).stream().filter(ledger::isAsked).toList())
        .ifPresent(id -> pick(ledger.items.get(id).tickets).ifPresent(one -> detach(id, one)));
  }

  private void detach(long id, long ticket) {
    tell("%s is to do part of %s no more", ticket, id);
    var attached =
        Papers.done(plugin.remediations.show(Plugin.ALICE, "OPS-" + id)).attached().stream()
            .filter(line -> line.ticket().id() == ticket)
            .findFirst()
            .orElseThrow();
    Papers.done(
        plugin.remediations.detach(
            Plugin.ALICE, "OPS-" + id, attached.kept().id(), "Somebody else does it."));
    ledger.items.get(id).tickets.remove(ticket);
  }

  /** It is moved to where nobody may see it, or back. */
  private void hide() {
    pick(those(item -> item.exists).stream().filter(id -> !ledger.wasAsked(id)).toList())
        .ifPresent(
            id -> {
              var item = ledger.items.get(id);
              item.hidden = !item.hidden;
              tell("%s is hidden: %s", id, item.hidden);
              jira.issue(id).hidden = item.hidden;
              jira.changed(jira.issue(id));
            });
  }

  private void add() {
    postmortem()
        .ifPresent(
            postmortem -> {
              var subTask = random.nextBoolean();
              var item = new Item();
              var id = jira.create(PretendJira.ACTION, subTask ? postmortem : null);
              ledger.items.put(id, item);
              if (subTask) {
                item.parent = postmortem;
              } else {
                item.linkedTo.add(postmortem);
                jira.remediate(id, postmortem);
              }
              tell("%s asks for %s, a sub-task: %s", postmortem, id, subTask);
            });
  }

  private void accept() {
    item()
        .ifPresent(
            id -> {
              answer(
                  id,
                  anAcceptance().due(day(3)).extension("It takes longer."),
                  ledger.promiseHolds(id),
                  Said.ACCEPTED,
                  null);
            });
  }

  private void defer() {
    item()
        .ifPresent(
            id -> {
              var until = ledger.today.plusDays(random.nextInt(61));
              var decision = aDeferral().reviewBy(until.toString()).approver("carol");
              answer(id, decision, true, Said.DEFERRED, until);
            });
  }

  private void acceptRisk() {
    item()
        .ifPresent(
            id -> {
              var until = ledger.today.plusDays(random.nextInt(181));
              answer(id, aRisk().until(until.toString()), true, Said.RISK_ACCEPTED, until);
            });
  }

  private void reject() {
    item().ifPresent(id -> answer(id, aRejection(), true, Said.REJECTED, null));
  }

  private void takeBack() {
    item().ifPresent(id -> answer(id, aWithdrawal(), true, Said.NOTHING, null));
  }

  private void callDuplicate() {
    item()
        .ifPresent(
            id -> {
              long other = item().orElseThrow();
              var behind = ledger.behind(other);
              var done =
                  triage(
                      id,
                      aDuplicate().duplicateOf("OPS-" + other),
                      ledger.isAsked(other) && behind != id && other != id && ledger.stands(behind),
                      "a duplicate of " + other);
              if (done) {
                ledger.say(id, Said.DUPLICATE, null, behind);
              }
            });
  }

  private void answer(
      long id, Decisions decision, boolean counts, Said said, @Nullable LocalDate until) {
    if (triage(id, decision, counts, said.toString())) {
      ledger.say(id, said, until, null);
    }
  }

  /** Answers an item, which is taken where some postmortem asks for it and the answer counts. */
  private boolean triage(long id, Decisions decision, boolean counts, String words) {
    tell("%s is answered: %s", id, words);
    var outcome = plugin.actions.triage(Plugin.ALICE, "OPS-" + id, decision.build());
    var expected = ledger.isAsked(id) && counts;
    assertThat((boolean) outcome.fold(answer -> true, refusal -> false))
        .as("the answer is taken, after %s: %s", last(), outcome)
        .isEqualTo(expected);
    return expected;
  }

  private void link() {
    pick(those(item -> item.exists && !item.hidden))
        .ifPresent(
            id ->
                postmortem()
                    .ifPresent(
                        postmortem -> {
                          tell("%s is linked to %s", id, postmortem);
                          ledger.items.get(id).linkedTo.add(postmortem);
                          jira.remediate(id, postmortem);
                        }));
  }

  private void unlink() {
    there()
        .ifPresent(
            id ->
                pick(ledger.items.get(id).linkedTo)
                    .ifPresent(
                        postmortem -> {
                          tell("%s is unlinked from %s", id, postmortem);
                          ledger.items.get(id).linkedTo.remove(postmortem);
                          jira.unremediate(id, postmortem);
                        }));
  }

  private void deleteTicket() {
    if (ledger.items.values().stream().filter(item -> item.exists).count() > MANY
        || random.nextInt(3) == 0) {
      there()
          .ifPresent(
              id -> {
                tell("%s is deleted", id);
                ledger.delete(id);
                jira.delete(id);
              });
    }
  }

  private void close() {
    there().ifPresent(id -> stand(id, random.nextInt(4) == 0 ? Stands.UNFIXED : Stands.FIXED));
  }

  private void reopen() {
    there().ifPresent(id -> stand(id, Stands.OPEN));
  }

  private void stand(long id, Stands how) {
    tell("%s is %s now", id, how);
    ledger.items.get(id).stands = how;
    var issue = jira.issue(id);
    issue.category = how == Stands.OPEN ? "indeterminate" : "done";
    issue.resolution =
        switch (how) {
          case OPEN -> null;
          case FIXED -> "Fixed";
          case UNFIXED -> "Won't Do";
        };
    jira.changed(issue);
  }

  private void retype() {
    pick(those(item -> item.exists && item.parent != null))
        .ifPresent(
            id -> {
              var item = ledger.items.get(id);
              item.rightType = !item.rightType;
              tell("%s has the right type: %s", id, item.rightType);
              var issue = jira.issue(id);
              issue.type = item.rightType ? PretendJira.ACTION : PretendJira.OTHER;
              jira.changed(issue);
            });
  }

  private void letGo() {
    postmortem()
        .ifPresent(
            postmortem -> pick(mostlyLostBy(postmortem)).ifPresent(id -> letGo(postmortem, id)));
  }

  private Collection<Long> mostlyLostBy(long postmortem) {
    var lost = ledger.itemsLostBy(postmortem);
    return lost.isEmpty() || random.nextInt(10) == 0
        ? ledger.reviews.get(postmortem).everAsked
        : lost;
  }

  private void letGo(long postmortem, long id) {
    tell("%s lets %s go", postmortem, id);
    var outcome =
        plugin.losses.letGo(Plugin.ALICE, "OPS-" + postmortem, id, "superseded", "It is over.");
    var expected = ledger.itemsLostBy(postmortem).contains(id);
    assertThat((boolean) outcome.fold(done -> true, refusal -> false))
        .as("it is let go, after %s: %s", last(), outcome)
        .isEqualTo(expected);
    if (expected) {
      ledger.reviews.get(postmortem).everAsked.remove(id);
    }
  }

  private void letPostmortemGo() {
    pick(ledger.closed.keySet())
        .ifPresent(
            incident -> pick(mostlyGoneFrom(incident)).ifPresent(id -> letGoOf(incident, id)));
  }

  private Collection<Long> mostlyGoneFrom(long incident) {
    var lost = ledger.lostBy(incident);
    return lost.isEmpty() || random.nextInt(10) == 0 ? ledger.hadBy(incident) : lost;
  }

  private void letGoOf(long incident, long id) {
    tell("incident %s lets postmortem %s go", incident, id);
    var outcome =
        plugin.lostPostmortems.letGo(
            Plugin.ALICE, "OPS-" + incident, id, "superseded", "It is over.");
    var expected = ledger.lostBy(incident).contains(id);
    assertThat((boolean) outcome.fold(done -> true, refusal -> false))
        .as("it is let go, after %s: %s", last(), outcome)
        .isEqualTo(expected);
    if (expected) {
      ledger.hadBy(incident).remove(id);
    }
  }

  /** Jira lets it close whatever the gate says, as when a script does it. */
  private void closeOrReopenIncident() {
    pick(ledger.closed.keySet())
        .ifPresent(
            id -> {
              var closed = !ledger.closed.get(id);
              tell("incident %s is closed: %s", id, closed);
              ledger.closed.put(id, closed);
              var issue = jira.issue(id);
              issue.category = closed ? "done" : "indeterminate";
              jira.changed(issue);
            });
  }

  private void changePostmortem() {
    switch (random.nextInt(8)) {
      case 0 -> startPostmortem();
      case 1 -> deletePostmortem();
      case 2, 3 -> review();
      case 4 -> retypePostmortem();
      default -> finishOrReopenPostmortem();
    }
  }

  private void startPostmortem() {
    if (ledger.reviews.values().stream().filter(review -> review.exists).count() < INCIDENTS + 2) {
      var id = jira.create(PretendJira.POSTMORTEM, null);
      tell("postmortem %s is started", id);
      ledger.reviews.put(id, new Review());
      review(id, pick(ledger.closed.keySet()).orElseThrow());
      finish(id, true);
    }
  }

  private void deletePostmortem() {
    postmortem()
        .ifPresent(
            id -> {
              tell("postmortem %s is deleted", id);
              ledger.delete(id);
              jira.delete(id);
            });
  }

  /**
   * Incidents with duplicates of its items are looked at again by the sweep, so none of that here.
   */
  private void retypePostmortem() {
    pick(ledger.reviews.keySet().stream()
            .filter(id -> ledger.reviews.get(id).exists)
            .filter(id -> !ledger.standsForDuplicates(id))
            .toList())
        .ifPresent(
            id -> {
              var review = ledger.reviews.get(id);
              review.rightType = !review.rightType;
              tell("postmortem %s has the right type: %s", id, review.rightType);
              var issue = jira.issue(id);
              issue.type = review.rightType ? PretendJira.POSTMORTEM : PretendJira.OTHER;
              jira.changed(issue);
            });
  }

  private void review() {
    postmortem().ifPresent(id -> review(id, pick(ledger.closed.keySet()).orElseThrow()));
  }

  private void review(long postmortem, long incident) {
    var reviewed = ledger.reviews.get(postmortem).incidents;
    if (reviewed.add(incident)) {
      tell("%s reviews %s", postmortem, incident);
      jira.review(postmortem, incident);
    } else {
      tell("%s reviews %s no more", postmortem, incident);
      reviewed.remove(incident);
      jira.unreview(postmortem, incident);
    }
  }

  private void finishOrReopenPostmortem() {
    postmortem().ifPresent(id -> finish(id, random.nextInt(4) != 0));
  }

  private void finish(long postmortem, boolean complete) {
    tell("postmortem %s is complete: %s", postmortem, complete);
    ledger.reviews.get(postmortem).complete = complete;
    var issue = jira.issue(postmortem);
    issue.statusId = complete ? PretendJira.APPROVED : "draft";
    jira.changed(issue);
  }

  /** No change tells of days that pass and people who leave: the nightly sweep finds out. */
  private void later() {
    if (random.nextBoolean()) {
      var days = 1 + random.nextInt(40);
      tell("%s days pass", days);
      plugin.now = plugin.now.plus(days, ChronoUnit.DAYS);
      ledger.today = ledger.today.plusDays(days);
    } else {
      ledger.ownerIsActive = !ledger.ownerIsActive || random.nextInt(3) != 0;
      plugin.ownerIsActive = ledger.ownerIsActive;
      tell("the owner is active: %s", ledger.ownerIsActive);
    }
    ledger.closed.keySet().forEach(plugin.watch::look);
    ledger.reviews.keySet().forEach(plugin.asks::review);
  }

  private String day(int ahead) {
    return ledger.today.plusDays(ahead).toString();
  }

  private Optional<Long> postmortem() {
    return pick(
        ledger.reviews.keySet().stream()
            .filter(id -> ledger.reviews.get(id).exists && ledger.reviews.get(id).rightType)
            .toList());
  }

  /** Any item, mostly one that can be answered. */
  private Optional<Long> item() {
    var asked = ledger.items.keySet().stream().filter(ledger::isAsked).toList();
    return pick(asked.isEmpty() || random.nextInt(20) == 0 ? ledger.items.keySet() : asked);
  }

  private Optional<Long> there() {
    return pick(those(item -> item.exists));
  }

  private List<Long> those(Predicate<Item> which) {
    return ledger.items.keySet().stream().filter(id -> which.test(ledger.items.get(id))).toList();
  }

  private Optional<Long> pick(Collection<Long> from) {
    return from.stream().sorted().skip(random.nextInt(Math.max(1, from.size()))).findFirst();
  }

  private void tell(String what, Object... about) {
    told.add(what.formatted(about));
  }

  private String last() {
    return String.join("; ", told.subList(Math.max(0, told.size() - 40), told.size()));
  }
}
