package io.followthrough.jira.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.followthrough.desk.reminder.Cause;
import io.followthrough.desk.reminder.MailForm;
import io.followthrough.desk.reminder.Notice;
import io.followthrough.desk.reminder.Rhythm;
import io.followthrough.desk.reminder.Snooze;
import io.followthrough.desk.reminder.Subscription;
import io.followthrough.sandbox.FreshDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.DBParam;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What people are told, and how, is kept in real tables. */
public class StoredNoticesTest {

  private static final LocalDate DAY = LocalDate.parse("2030-03-14");
  private static final Notice DUE = new Notice(Cause.DUE, 1, "alice", "2030-03-21,7");
  private static final Notice BROKEN = new Notice(Cause.UNFULFILLED, 2, "alice", "now");
  private static final Notice OTHERS = new Notice(Cause.ESCALATED, 1, "bob", "2030-03-21,7");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private ActiveObjects objects;
  private StoredNotices notices;

  @Before
  public void open() {
    objects = ReminderTables.of(database.store());
    notices = new StoredNotices(objects);
    notices.note(List.of(DUE, BROKEN, OTHERS));
  }

  @Test
  public void areFound_byWhatTheyAreAbout_andWhomTheyAreFor() {
    assertThat(notices.about(List.of(1L, 3L))).containsExactlyInAnyOrder(DUE, OTHERS);
    assertThat(notices.of(Cause.UNFULFILLED, "", 10)).containsExactly(BROKEN);
    assertThat(notices.of(Cause.UNFULFILLED, BROKEN.key(), 10)).isEmpty();
    assertThat(notices.waitingFor("alice", 10)).containsExactly(DUE, BROKEN);
    assertThat(notices.waitingFor("alice", 1)).containsExactly(DUE);
    assertThat(notices.nextPerson("")).contains("alice");
    assertThat(notices.nextPerson("alice")).contains("bob");
    assertThat(notices.nextPerson("bob")).isEmpty();
  }

  @Test
  public void waitNoLonger_onceTheyWereTold_untilThereIsSomethingNew() {
    notices.told(List.of(DUE, BROKEN), DAY);
    assertThat(notices.nextPerson("")).contains("bob");
    assertThat(notices.about(List.of(1L))).contains(DUE);

    var next = new Notice(Cause.DUE, 1, "alice", "2030-03-21,2");
    notices.note(List.of(next));

    assertThat(notices.waitingFor("alice", 10)).containsExactly(next);
    assertThat(notices.about(List.of(1L))).containsExactlyInAnyOrder(next, OTHERS);
  }

  @Test
  public void areForgotten() {
    notices.forget(List.of(DUE));

    assertThat(notices.about(List.of(1L))).containsExactly(OTHERS);
  }

  /** Of two nodes that do not know of one another only one can note the same. */
  @Test
  public void areThereOnce() {
    assertThrows(
        RuntimeException.class,
        () ->
            objects.create(
                NoticeEntity.class,
                new DBParam("NOTICE_KEY", DUE.key()),
                new DBParam("CAUSE", "due"),
                new DBParam("ITEM_ID", 1L),
                new DBParam("PERSON", "alice"),
                new DBParam("MARK", "x"),
                new DBParam("TOLD_ON", 0)));
  }

  @Test
  public void goToEachPersonAsHeChose() {
    var subscriptions = new StoredSubscriptions(objects);
    assertThat(subscriptions.of("alice")).isEqualTo(Subscription.usual());

    subscriptions.sent("alice", DAY);
    subscriptions.choose("alice", Rhythm.WEEKLY, MailForm.TEXT);
    subscriptions.choose("bob", Rhythm.NONE, MailForm.HTML);

    assertThat(subscriptions.of("alice"))
        .isEqualTo(new Subscription(Rhythm.WEEKLY, MailForm.TEXT, DAY));
    assertThat(subscriptions.of("bob"))
        .isEqualTo(new Subscription(Rhythm.NONE, MailForm.HTML, null));
  }

  @Test
  public void areSilencedForATime() {
    var snoozes = new StoredSnoozes(objects);
    snoozes.put(1, new Snooze(DAY, "alice"), Instant.EPOCH);
    snoozes.put(2, new Snooze(DAY, "alice"), Instant.EPOCH);

    snoozes.put(1, new Snooze(DAY.plusDays(1), "bob"), Instant.EPOCH);
    snoozes.remove(2);
    snoozes.remove(3);

    assertThat(snoozes.of(Set.of(1L, 2L, 3L)))
        .isEqualTo(Map.of(1L, new Snooze(DAY.plusDays(1), "bob")));
  }
}
