package io.followthrough.jira.mail;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import io.followthrough.desk.reminder.Letter;
import io.followthrough.desk.reminder.MailForm;
import io.followthrough.desk.reminder.Postbox;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts letters into Jira's queue of mails. */
public final class JiraPostbox implements Postbox {

  /** One address and nothing else: Jira would read a comma as the end of one of several. */
  private static final Pattern ADDRESS = Pattern.compile("[^\\s,;<>\"@]+@[^\\s,;<>\"@]+");

  private static final Logger LOG = LoggerFactory.getLogger(MethodHandles.lookup().lookupClass());

  private final MailQueue queue;
  private final MailServerManager servers;
  private final UserManager users;
  private final Stationery stationery;

  public JiraPostbox(
      MailQueue queue, MailServerManager servers, UserManager users, Stationery stationery) {
    this.queue = queue;
    this.servers = servers;
    this.users = users;
    this.stationery = stationery;
  }

  /** A host whose mails are not to be had is one that sends none: nothing else may suffer. */
  @Override
  public boolean isOpen() {
    try {
      return servers.isDefaultSMTPMailServerDefined();
    } catch (IllegalStateException | LinkageError e) {
      LOG.warn("The host does not tell whether it sends mails; nobody is reminded", e);
      return false;
    }
  }

  @Override
  public boolean reaches(String person) {
    return address(person).isPresent();
  }

  @Override
  public void post(Letter letter) {
    var html = letter.form() == MailForm.HTML;
    var email =
        new Email(address(letter.person()).orElseThrow())
            .setSubject(stationery.subject(letter))
            .setBody(html ? stationery.html(letter) : stationery.text(letter))
            .setMimeType(html ? "text/html" : "text/plain");
    queue.addItem(new SingleMailQueueItem(email));
  }

  private Optional<String> address(String person) {
    return Optional.ofNullable(users.getUserByKey(person))
        .filter(ApplicationUser::isActive)
        .map(JiraPostbox::said)
        .filter(address -> ADDRESS.matcher(address).matches());
  }

  private static @Nullable String said(ApplicationUser user) {
    return user.getEmailAddress();
  }
}
