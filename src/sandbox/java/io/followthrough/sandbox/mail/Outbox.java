package io.followthrough.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import io.followthrough.sandbox.NotInSandbox;
import io.followthrough.sandbox.store.Store;
import io.followthrough.sandbox.store.Tables;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;

/**
 * Takes the mails of plugins and keeps them, in the transaction of whoever writes one. None leaves
 * the house.
 */
public final class Outbox implements MailQueue, MailServerManager {

  private final Store store;
  private final InstantSource clock;

  public Outbox(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public void addItem(MailQueueItem item) {
    if (!(item instanceof SingleMailQueueItem single)) {
      throw new NotInSandbox("MailQueue.addItem of a " + item.getClass().getName());
    }
    write(single.getEmail());
  }

  /** There is one as long as there is an outbox. */
  @Override
  public boolean isDefaultSMTPMailServerDefined() {
    return true;
  }

  /**
   * Some mails, the latest first.
   *
   * @param before the id they come before
   */
  public List<Mail> before(long before, int most) {
    return select()
        .where(Tables.Mail.ID.lt(before))
        .orderBy(Tables.Mail.ID.desc())
        .limit(most)
        .fetch(Outbox::mail);
  }

  /** The mail of that id; empty where there is none. */
  public Optional<Mail> withId(long id) {
    return select().where(Tables.Mail.ID.eq(id)).fetchOptional(Outbox::mail);
  }

  /** How many there are. */
  public int size() {
    return store.sql().fetchCount(Tables.Mail.TABLE);
  }

  private SelectJoinStep<Record6<Long, String, String, String, String, Instant>> select() {
    return store
        .sql()
        .select(
            Tables.Mail.ID,
            Tables.Mail.RECIPIENT,
            Tables.Mail.SUBJECT,
            Tables.Mail.MIME_TYPE,
            Tables.Mail.BODY,
            Tables.Mail.QUEUED)
        .from(Tables.Mail.TABLE);
  }

  private static Mail mail(Record6<Long, String, String, String, String, Instant> row) {
    return new Mail(
        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6());
  }

  private void write(Email email) {
    store
        .sql()
        .insertInto(Tables.Mail.TABLE)
        .set(Tables.Mail.RECIPIENT, header(email.getTo()))
        .set(Tables.Mail.SUBJECT, header(email.getSubject()))
        .set(Tables.Mail.MIME_TYPE, header(email.getMimeType()))
        .set(Tables.Mail.BODY, email.getBody())
        .set(Tables.Mail.QUEUED, clock.instant())
        .execute();
  }

  /** RFC 5322 has a line end end a header: what follows would be one of its own. */
  private static String header(String text) {
    if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("A header of a mail is one line: " + text);
    }
    return text;
  }
}
