package io.followthrough.desk.reminder;

import static io.followthrough.action.Disposition.DEFERRED;
import static io.followthrough.action.Disposition.RISK_ACCEPTED;
import static io.followthrough.desk.reminder.Rounds.row;
import static io.followthrough.desk.reminder.Rounds.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.insight.ReportRow;
import io.followthrough.insight.Rows;
import io.followthrough.policy.Holder;
import io.followthrough.sandbox.FreshDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Who is told what, and when; over real tables, with a clock that stands still. */
public class RemindingTest {

  private static final String ACCEPTED = "2030-03-01T10:00:00Z";

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Rounds rounds;

  @Before
  public void open() {
    rounds = new Rounds(database.store());
  }

  @Test
  public void remindsOnEachRung_once_andAgainEachWeekAfterTheLast() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-10"));

    var days = new ArrayList<String>();
    for (var day = LocalDate.parse("2030-04-01"); day.getMonthValue() < 6; day = day.plusDays(1)) {
      for (var attempt = 0; attempt < 3; attempt++) {
        if (!rounds.on(day.toString()).isEmpty()) {
          days.add(day.toString().substring(5));
        }
      }
    }

    assertThat(days)
        .containsExactly(
            "04-03", "04-08", "04-10", "04-11", "04-17", "04-24", "05-01", "05-08", "05-15",
            "05-22", "05-29");
    assertThat(rounds.letters.get(0).lines().get(Cause.DUE).get(0).says().key())
        .isEqualTo("followthrough.mail.due.in.many");
    assertThat(rounds.letters.get(2).lines().get(Cause.DUE).get(0).says().key())
        .isEqualTo("followthrough.mail.due.today");
    assertThat(rounds.letters.get(3).lines().get(Cause.DUE).get(0).says().arguments())
        .containsExactly("1", "2030-04-10");
  }

  /** The 6th of April is a Saturday, and Monday is a holiday. */
  @Test
  public void waitsForTheNextWorkingDayOfTheProject() {
    rounds.says(Map.of("holidays", List.of("2030-04-08")));
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-06"));

    assertThat(rounds.on("2030-04-04")).hasSize(1);
    assertThat(rounds.on("2030-04-06")).isEmpty();
    assertThat(rounds.on("2030-04-07")).isEmpty();
    assertThat(rounds.on("2030-04-08")).isEmpty();
    var late = rounds.on("2030-04-09");
    assertThat(late.get(0).lines().get(Cause.DUE).get(0).says().arguments())
        .containsExactly("3", "2030-04-06");
  }

  @Test
  public void goesByTheDayOfTheProject() {
    rounds.put(row(1).in(Rows.NEW_YORK).accepted(ACCEPTED).due("2030-04-10"));

    rounds.at("2030-04-08T03:00:00Z");
    assertThat(rounds.run()).hasSize(0);
    rounds.at("2030-04-09T03:00:00Z");
    assertThat(rounds.run().get(0).lines().get(Cause.DUE).get(0).says().arguments())
        .containsExactly("2", "2030-04-10");
  }

  @Test
  public void tellsEverythingInOneDigest() {
    for (var item = 1; item <= 5; item++) {
      rounds.put(row(item).accepted(ACCEPTED).due("2030-04-0" + (item + 2)));
    }
    rounds.put(row(6).ownedBy("bob").accepted(ACCEPTED).due("2030-04-03"));

    assertThat(told(rounds.on("2030-04-02")))
        .isEqualTo(
            Map.of(
                "alice",
                List.of("due OPS-1", "due OPS-2", "due OPS-3", "due OPS-4", "due OPS-5"),
                "bob",
                List.of("due OPS-6")));
  }

  @Test
  public void countsWhatDoesNotFitIntoOneMail() {
    for (var item = 1; item <= 130; item++) {
      rounds.put(row(item).accepted(ACCEPTED).due("2030-04-03"));
    }

    var letter = rounds.on("2030-04-02").get(0);
    assertThat(letter.lines().get(Cause.DUE)).hasSize(100);
    assertThat(letter.more()).isEqualTo(30);
    assertThat(letter.size()).isEqualTo(130);
    assertThat(rounds.on("2030-04-02")).isEmpty();
  }

  @Test
  public void stopsWhenItIsDone_orNobodysAnyMore() {
    rounds.put(
        row(1).accepted(ACCEPTED).due("2030-04-03").done("2030-04-01T09:00:00Z"),
        row(2).accepted(ACCEPTED).due("2030-04-03").letGo("2030-04-01T09:00:00Z"),
        row(3).accepted(ACCEPTED).due("2030-04-03").ownedBy(null),
        row(4).due("2030-04-03"),
        row(5).accepted(ACCEPTED));

    assertThat(rounds.on("2030-04-02")).isEmpty();
  }

  @Test
  public void stopsWhenItIsExtended_untilTheNewDayComes() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03"));
    assertThat(rounds.on("2030-04-02")).hasSize(1);
    rounds.put(row(1).accepted("2030-04-02T12:00:00Z").due("2030-04-03", "2030-04-30", 1));

    assertThat(rounds.on("2030-04-03")).isEmpty();
    assertThat(rounds.on("2030-04-04")).isEmpty();
    assertThat(rounds.on("2030-04-23")).hasSize(1);
  }

  /** What was noted and not sent is looked at again in the moment in which it would be. */
  @Test
  public void tellsNothingThatHasChangedMeanwhile() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03"));
    rounds.broken.add("alice");
    assertThat(rounds.on("2030-04-02")).isEmpty();
    rounds.broken.clear();
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03").done("2030-04-02T12:00:00Z"));

    assertThat(rounds.on("2030-04-03")).isEmpty();
  }

  @Test
  public void tellsEachOnce_whereARoundIsCutOff_orFailsForOne() {
    rounds.put(
        row(1).accepted(ACCEPTED).due("2030-04-03"),
        row(2).ownedBy("bob").accepted(ACCEPTED).due("2030-04-03"),
        row(3).ownedBy("carol").accepted(ACCEPTED).due("2030-04-03"));
    rounds.broken.add("bob");

    assertThat(told(rounds.on("2030-04-02"))).containsOnlyKeys("alice", "carol");
    rounds.broken.clear();
    assertThat(told(rounds.on("2030-04-02"))).containsOnlyKeys("bob");
    assertThat(rounds.on("2030-04-02")).isEmpty();
  }

  /** Whoever comes second finds the round taken, or everybody told. */
  @Test
  public void tellsEachOnce_whereTwoNodesRunAtOnce() throws InterruptedException {
    for (var item = 1; item <= 40; item++) {
      rounds.put(row(item).ownedBy("user" + item).accepted(ACCEPTED).due("2030-04-03"));
    }
    rounds.at("2030-04-02T10:00:00Z");

    var nodes = List.of(new Thread(rounds::run), new Thread(rounds::run));
    nodes.forEach(Thread::start);
    for (var node : nodes) {
      node.join();
    }
    rounds.run();

    assertThat(rounds.letters).extracting(Letter::person).doesNotHaveDuplicates().hasSize(40);
  }

  @Test
  public void stopsWhereItIsTold_andGoesOnLater() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03"));
    rounds.at("2030-04-02T10:00:00Z");

    assertThat(rounds.run(new AtomicBoolean(true))).isEmpty();
    assertThat(rounds.run()).hasSize(1);
  }

  /** What is late already when the plugin comes is told once, not once for each rung. */
  @Test
  public void beginsWithTheLastRung() {
    rounds.put(row(1).accepted("2030-01-01T10:00:00Z").due("2030-01-31"));

    assertThat(rounds.on("2030-04-01")).hasSize(1);
    assertThat(rounds.on("2030-04-02")).isEmpty();
  }

  @Test
  public void tellsOfABrokenPromise_toItsOwnerAndThatOfThePostmortem_once() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-06-01").unfulfilled());
    rounds.waits(1, 900, "1970-01-01");
    rounds.postmortemOwners.put(900L, "paula");

    assertThat(told(rounds.on("2030-04-02")))
        .isEqualTo(
            Map.of("alice", List.of("unfulfilled OPS-1"), "paula", List.of("unfulfilled OPS-1")));
    assertThat(rounds.on("2030-04-03")).isEmpty();
    rounds.put(row(1).accepted(ACCEPTED).due("2030-06-01"));
    assertThat(rounds.on("2030-04-04")).isEmpty();
    rounds.put(row(1).accepted(ACCEPTED).due("2030-06-01").unfulfilled());
    assertThat(told(rounds.on("2030-04-05"))).containsOnlyKeys("alice", "paula");
  }

  @Test
  public void tellsThatATicketIsLost() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-06-01").lost());
    rounds.waits(1, 900, "1970-01-01");

    assertThat(rounds.on("2030-04-02").get(0).lines().get(Cause.UNFULFILLED).get(0).says().key())
        .isEqualTo("followthrough.mail.unfulfilled.lost");
  }

  /** It counts on its last day, and waits again on the next. */
  @Test
  public void tellsThatAnAnswerHasEnded_toOwnerAndApprover_once() {
    rounds.put(
        row(1).answered(DEFERRED, ACCEPTED, "2030-04-02"),
        row(2).ownedBy("bob").answered(RISK_ACCEPTED, ACCEPTED, "2030-04-02"));
    rounds.waits(1, 900, "2030-04-03");
    rounds.waits(2, 901, "2030-04-03");
    rounds.approvers.putAll(Map.of(1L, "eve", 2L, "eve"));

    assertThat(rounds.on("2030-04-02")).isEmpty();
    assertThat(told(rounds.on("2030-04-03")))
        .isEqualTo(
            Map.of(
                "alice", List.of("returned OPS-1"),
                "bob", List.of("returned OPS-2"),
                "eve", List.of("returned OPS-1", "returned OPS-2")));
    assertThat(rounds.on("2030-04-04")).isEmpty();
    rounds.put(row(1).answered(DEFERRED, "2030-04-04T12:00:00Z", "2030-04-10"));
    rounds.waits(1, 900, "2030-04-11");
    assertThat(told(rounds.on("2030-04-11"))).containsOnlyKeys("alice", "eve");
  }

  @Test
  public void tellsNobodyOfWhatNeverHadAnAnswer() {
    rounds.put(row(1));
    rounds.waits(1, 900, "1970-01-01");
    rounds.postmortemOwners.put(900L, "paula");

    assertThat(rounds.on("2030-04-02")).isEmpty();
  }

  @Test
  public void escalatesWhatIsLate_andStopsWhenItIsExtended() {
    rounds.says(
        Map.of(
            "reminders",
            Map.of("escalation", Map.of("7", List.of("lead"), "14", List.of("group:directors")))));
    rounds.holders.putAll(
        Map.of(Holder.LEAD, Set.of("lena"), Holder.group("directors"), Set.of("dora")));
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-02"));

    assertThat(told(rounds.on("2030-04-08"))).doesNotContainKeys("lena", "dora");
    assertThat(told(rounds.on("2030-04-09"))).containsOnlyKeys("alice", "lena");
    assertThat(told(rounds.on("2030-04-10"))).isEmpty();
    assertThat(told(rounds.on("2030-04-16")).get("dora")).containsExactly("escalated OPS-1");
    assertThat(rounds.letters).filteredOn(one -> one.person().equals("lena")).hasSize(1);
    rounds.put(row(1).accepted("2030-04-16T12:00:00Z").due("2030-04-02", "2030-05-01", 1));
    assertThat(told(rounds.on("2030-04-30"))).doesNotContainKeys("lena", "dora");
    assertThat(told(rounds.on("2030-05-08"))).containsKeys("lena");
  }

  @Test
  public void escalatesNothingToItsOwnOwner() {
    rounds.holders.put(Holder.LEAD, Set.of("alice", "lena"));
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-01"));

    assertThat(told(rounds.on("2030-04-08")))
        .isEqualTo(Map.of("alice", List.of("due OPS-1"), "lena", List.of("escalated OPS-1")));
  }

  @Test
  public void saysWhoAnswersForWhatIsEscalated() {
    rounds.holders.put(Holder.LEAD, Set.of("lena"));
    rounds.put(
        row(1).accepted(ACCEPTED).due("2030-04-01"),
        row(2).ownedBy(null).accepted(ACCEPTED).due("2030-04-01"));

    var lines =
        rounds.on("2030-04-08").stream()
            .filter(letter -> letter.person().equals("lena"))
            .flatMap(letter -> letter.lines().get(Cause.ESCALATED).stream())
            .toList();
    assertThat(lines.get(0).says().arguments()).containsExactly("7", "2030-04-01", "Ms. alice");
    assertThat(lines.get(1).says().key()).isEqualTo("followthrough.mail.escalated.nobody");
  }

  @Test
  public void tellsNobodyOfWhatHeMayNotSee() {
    rounds.put(
        row(1).accepted(ACCEPTED).due("2030-04-03"), row(2).accepted(ACCEPTED).due("2030-04-03"));
    rounds.hidden.add(1L);

    assertThat(told(rounds.on("2030-04-02"))).isEqualTo(Map.of("alice", List.of("due OPS-2")));
    rounds.hidden.clear();
    assertThat(told(rounds.on("2030-04-03")))
        .containsEntry("alice", List.of("due OPS-1", "due OPS-2"));
  }

  @Test
  public void leavesOutWhomNoMailReaches_andTellsHimNothingOld() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03"));
    rounds.unreachable.add("alice");

    assertThat(rounds.on("2030-04-02")).isEmpty();
    rounds.unreachable.clear();
    assertThat(rounds.on("2030-04-02")).isEmpty();
    assertThat(rounds.on("2030-04-03")).hasSize(1);
  }

  @Test
  public void notesNothing_whereTheHostSendsNoMail() {
    rounds.mailIsOn = false;
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03"));

    assertThat(rounds.on("2030-04-02")).isEmpty();
    assertThat(rounds.notices().about(List.of(1L))).isEmpty();
  }

  /** The 1st of April is a Monday. */
  @Test
  public void tellsOnceAWeek_whomThatIsOftenEnough() {
    rounds.subscriptions.choose("alice", Rhythm.WEEKLY, MailForm.TEXT);
    rounds.put(
        row(1).accepted(ACCEPTED).due("2030-04-01"),
        row(2).accepted(ACCEPTED).due("2030-04-03"),
        row(3).accepted(ACCEPTED).due("2030-04-04"));

    assertThat(told(rounds.on("2030-04-01"))).containsOnlyKeys("alice");
    for (var day = 2; day <= 7; day++) {
      assertThat(rounds.on("2030-04-0" + day)).isEmpty();
    }
    var next = rounds.on("2030-04-08");
    assertThat(told(next).get("alice")).containsExactly("due OPS-1", "due OPS-2", "due OPS-3");
    assertThat(next.get(0).form()).isEqualTo(MailForm.TEXT);
  }

  @Test
  public void tellsNothing_toWhoWantsNothing_butWhatIsEscalated() {
    rounds.holders.put(Holder.LEAD, Set.of("alice"));
    rounds.subscriptions.choose("alice", Rhythm.NONE, MailForm.HTML);
    rounds.put(
        row(1).accepted(ACCEPTED).due("2030-04-03"),
        row(2).ownedBy("bob").accepted(ACCEPTED).due("2030-03-25"));

    assertThat(told(rounds.on("2030-04-02"))).containsEntry("alice", List.of("escalated OPS-2"));
    rounds.subscriptions.choose("alice", Rhythm.DAILY, MailForm.HTML);
    assertThat(told(rounds.on("2030-04-03")).get("alice")).containsExactly("due OPS-1");
  }

  @Test
  public void isSilent_asLongAsItIsSnoozed_andEscalatesAllTheSame() {
    rounds.holders.put(Holder.LEAD, Set.of("lena"));
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03"));
    rounds.snoozes.put(
        1, new Snooze(LocalDate.parse("2030-04-11"), "alice"), Instant.parse(ACCEPTED));

    for (var day = 2; day <= 9; day++) {
      assertThat(rounds.on("2030-04-0" + day)).isEmpty();
    }
    assertThat(told(rounds.on("2030-04-10"))).isEqualTo(Map.of("lena", List.of("escalated OPS-1")));
    assertThat(rounds.on("2030-04-11")).isEmpty();
    assertThat(told(rounds.on("2030-04-12"))).isEqualTo(Map.of("alice", List.of("due OPS-1")));
  }

  @Test
  public void isHeardAgainAtOnce_whereTheSnoozeIsTakenBack() {
    rounds.put(row(1).accepted(ACCEPTED).due("2030-04-03"));
    rounds.snoozes.put(
        1, new Snooze(LocalDate.parse("2030-04-11"), "alice"), Instant.parse(ACCEPTED));
    assertThat(rounds.on("2030-04-02")).isEmpty();
    rounds.snoozes.remove(1);

    assertThat(rounds.on("2030-04-02")).hasSize(1);
  }

  @Test
  public void doesNotDisturbAnybodyBeforeTheMorning() {
    rounds.at("2030-04-02T05:59:00Z");
    assertThat(rounds.reminding().isMorningOver()).isFalse();
    rounds.at("2030-04-02T06:00:00Z");
    assertThat(rounds.reminding().isMorningOver()).isTrue();
  }

  /** Ten thousand items of a hundred people take twenty parts and a hundred mails. */
  @Test
  public void takesAsManyStatementsForEachPart_howeverManyItemsThereAre() {
    for (var part = 0; part < 20; part++) {
      var many = new ArrayList<ReportRow>();
      for (var item = part * 500 + 1; item <= part * 500 + 500; item++) {
        many.add(
            row(item).ownedBy("user" + item % 100).accepted(ACCEPTED).due("2030-04-09").build());
      }
      rounds.rows.put(many);
    }
    rounds.on("2030-04-08");
    assertThat(rounds.letters).hasSize(100);
    database.store().statements().reset();

    assertThat(rounds.on("2030-04-08")).isEmpty();

    assertThat(database.store().statements().sent()).isBetween(20 * 3, 21 * 4);
  }
}
