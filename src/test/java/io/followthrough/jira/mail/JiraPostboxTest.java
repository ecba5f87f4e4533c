package io.followthrough.jira.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import io.followthrough.desk.reminder.Cause;
import io.followthrough.desk.reminder.Letter;
import io.followthrough.desk.reminder.MailForm;
import io.followthrough.gate.Message;
import io.followthrough.web.BundleWords;
import io.followthrough.web.HostAtJira;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** What is handed to Jira's queue, and to whom nothing is. */
public class JiraPostboxTest {

  @Rule public final MockitoRule mocks = MockitoJUnit.rule().strictness(Strictness.STRICT_STUBS);

  @Mock private MailQueue queue;
  @Mock private MailServerManager servers;
  @Mock private UserManager users;
  @Mock private ApplicationUser alice;

  private JiraPostbox postbox;

  @Before
  public void open() {
    postbox =
        new JiraPostbox(queue, servers, users, new Stationery(new BundleWords(), new HostAtJira()));
  }

  private void knowAlice() {
    given(users.getUserByKey("alice")).willReturn(alice);
    given(alice.isActive()).willReturn(true);
    given(alice.getEmailAddress()).willReturn("alice@example.org");
  }

  @Test
  public void queuesHtml_orText() {
    knowAlice();
    postbox.post(letter(MailForm.HTML));
    postbox.post(letter(MailForm.TEXT));

    var items = ArgumentCaptor.forClass(SingleMailQueueItem.class);
    verify(queue, times(2)).addItem(items.capture());
    var html = items.getAllValues().get(0).getEmail();
    var text = items.getAllValues().get(1).getEmail();
    assertThat(html.getTo()).isEqualTo("alice@example.org");
    assertThat(html.getSubject()).isEqualTo("One action item needs you");
    assertThat(html.getMimeType()).isEqualTo("text/html");
    assertThat(html.getBody()).startsWith("<!DOCTYPE html>");
    assertThat(text.getMimeType()).isEqualTo("text/plain");
    assertThat(text.getBody()).startsWith("What you promised\n* OPS-1");
  }

  @Test
  public void reachesWhoCanSignIn_andHasOneAddress() {
    knowAlice();
    assertThat(postbox.reaches("alice")).isTrue();
    assertThat(postbox.reaches("nobody")).isFalse();
    for (var address :
        List.of(
            "",
            "alice",
            "alice@example.org, eve@example.org",
            "alice@example.org\r\nBcc: eve@example.org",
            "Alice <alice@example.org>",
            "a@b@c")) {
      given(alice.getEmailAddress()).willReturn(address);
      assertThat(postbox.reaches("alice")).as(address).isFalse();
    }
    given(alice.getEmailAddress()).willReturn(null);
    assertThat(postbox.reaches("alice")).isFalse();
    given(alice.isActive()).willReturn(false);
    assertThat(postbox.reaches("alice")).isFalse();
  }

  @Test
  public void isOpen_whereTheHostHasAServer() {
    given(servers.isDefaultSMTPMailServerDefined()).willReturn(true, false);

    assertThat(postbox.isOpen()).isTrue();
    assertThat(postbox.isOpen()).isFalse();
  }

  @Test
  public void isShut_whereTheHostHasNoMailsToOffer() {
    given(servers.isDefaultSMTPMailServerDefined())
        .willThrow(new IllegalStateException("The host offers no MailServerManager"))
        .willThrow(new NoSuchMethodError("isDefaultSMTPMailServerDefined"));

    assertThat(postbox.isOpen()).isFalse();
    assertThat(postbox.isOpen()).isFalse();
  }

  private static Letter letter(MailForm form) {
    var line =
        new Letter.Line("OPS-1", false, "Add a test", Message.of("followthrough.mail.due.today"));
    return new Letter("alice", form, new TreeMap<>(Map.of(Cause.DUE, List.of(line))), 0);
  }
}
