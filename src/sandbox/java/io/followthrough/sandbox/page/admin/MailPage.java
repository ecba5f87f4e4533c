package io.followthrough.sandbox.page.admin;

import io.followthrough.sandbox.mail.Mail;
import io.followthrough.sandbox.mail.Outbox;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.Moment;
import io.followthrough.sandbox.page.Page;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /secure/admin/MailQueueAdmin!default.jspa}: what plugins would have mailed, fifty at a
 * time, and each as its reader would see it.
 */
public final class MailPage implements Page {

  /** Where it is found, below the context path. */
  public static final String ADDRESS = "/secure/admin/MailQueueAdmin!default.jspa";

  /** The link of the menu that leads to it. */
  public static final String ITEM = "mail_queue";

  static final int PAGE = 50;

  private final Outbox outbox;
  private final Clockwork clockwork;

  public MailPage(Outbox outbox, Clockwork clockwork) {
    this.outbox = outbox;
    this.clockwork = clockwork;
  }

  /**
   * What the page shows of a mail.
   *
   * @param html whether its reader would see HTML
   */
  public record Row(
      long id,
      String recipient,
      String subject,
      String mimeType,
      String body,
      boolean html,
      @Nullable Moment queued) {}

  @Override
  public Answer answer(Visit visit) {
    return visit.has("id") ? mail(visit.needed("id")) : list(visit);
  }

  private Answer mail(long id) {
    var mail =
        outbox
            .withId(id)
            .orElseThrow(
                () -> PageFault.notFound("There is no mail %d in the outbox.".formatted(id)));
    return Answer.administration("Mail", "admin/mail.vm", Map.of("mail", row(mail)), ITEM);
  }

  private Answer list(Visit visit) {
    var found = outbox.before(visit.number("before").orElse(Long.MAX_VALUE), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    var values = new HashMap<String, Object>();
    values.put("rows", rows(shown));
    values.put("total", outbox.size());
    values.put("later", visit.has("before"));
    if (found.size() > PAGE) {
      values.put("older", shown.get(PAGE - 1).id());
    }
    return Answer.administration("Mail outbox", "admin/outbox.vm", values, ITEM);
  }

  private List<Row> rows(List<Mail> mails) {
    return mails.stream().map(this::row).toList();
  }

  private Row row(Mail mail) {
    return new Row(
        mail.id(),
        mail.recipient(),
        mail.subject().isBlank() ? "(without a subject)" : mail.subject(),
        mail.mimeType(),
        mail.body(),
        mail.mimeType().toLowerCase(Locale.ROOT).startsWith("text/html"),
        clockwork.moment(mail.queued()));
  }
}
