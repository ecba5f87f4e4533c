package io.followthrough.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.NotInSandbox;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/**
 * What a plugin may expect of the queue of mails, after
 * https://docs.atlassian.com/atlassian-mail/1.3.23/com/atlassian/mail/queue/MailQueue.html and
 * https://docs.atlassian.com/atlassian-mail/1.3.23/com/atlassian/mail/Email.html.
 */
public class OutboxTest {

  private static final Instant NOW = Instant.parse("2030-03-14T22:30:00Z");

  @Rule public final FreshDatabase database = new FreshDatabase();

  private Outbox outbox;

  @Before
  public void open() {
    outbox = new Outbox(database.store(), InstantSource.fixed(NOW));
  }

  @Test
  public void keepsWhatIsToBeSent_asPlainTextUnlessItSaysOtherwise() {
    outbox.addItem(item(new Email("eve@example.org").setSubject("Zwei Hüte 😀").setBody("a\nb")));
    outbox.addItem(
        item(
            new Email("bob@example.org")
                .setSubject("Later")
                .setBody("<p>b</p>")
                .setMimeType("text/html")));

    var mails = outbox.before(Long.MAX_VALUE, 10);
    assertThat(mails).extracting(Mail::subject).containsExactly("Later", "Zwei Hüte 😀");
    assertThat(mails.get(1))
        .isEqualTo(
            new Mail(
                mails.get(1).id(), "eve@example.org", "Zwei Hüte 😀", "text/plain", "a\nb", NOW));
    assertThat(mails.get(0).mimeType()).isEqualTo("text/html");
    assertThat(outbox.withId(mails.get(0).id())).contains(mails.get(0));
    assertThat(outbox.withId(1)).isEmpty();
  }

  @Test
  public void goesOnBeforeAMail() {
    for (var number = 1; number <= 5; number++) {
      outbox.addItem(item(new Email("eve@example.org").setSubject("" + number).setBody("")));
    }

    var latest = outbox.before(Long.MAX_VALUE, 2);
    assertThat(latest).extracting(Mail::subject).containsExactly("5", "4");
    assertThat(outbox.before(latest.get(1).id(), 2))
        .extracting(Mail::subject)
        .containsExactly("3", "2");
    assertThat(outbox.size()).isEqualTo(5);
  }

  @Test
  public void keepsNothing_ofWorkThatCameToNothing() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database
                .store()
                .inTransaction(
                    () -> {
                      outbox.addItem(item(new Email("eve@example.org").setBody("")));
                      throw new IllegalStateException("undone");
                    }));

    assertThat(outbox.size()).isZero();
  }

  /** RFC 5322, 2.2: a line end ends a header, and what follows would be one of its own. */
  @Test
  public void takesNoSecondHeaderInOne() {
    var sly = new Email("eve@example.org").setSubject("Hello\r\nBcc: all@example.org").setBody("");
    var slyer = new Email("eve@example.org\nBcc: all@example.org").setBody("");

    assertThrows(IllegalArgumentException.class, () -> outbox.addItem(item(sly)));
    assertThrows(IllegalArgumentException.class, () -> outbox.addItem(item(slyer)));
    assertThat(outbox.size()).isZero();
  }

  @Test
  public void saysThatItTakesNoOtherItems() {
    var other = new MailQueueItem() {};

    assertThat(assertThrows(NotInSandbox.class, () -> outbox.addItem(other)))
        .hasMessageContaining("MailQueue.addItem");
    assertThat(outbox.isDefaultSMTPMailServerDefined()).isTrue();
  }

  private static MailQueueItem item(Email email) {
    return new SingleMailQueueItem(email);
  }
}
