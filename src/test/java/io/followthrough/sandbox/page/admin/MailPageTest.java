package io.followthrough.sandbox.page.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.field.DateTexts;
import io.followthrough.sandbox.mail.Mail;
import io.followthrough.sandbox.mail.Outbox;
import io.followthrough.sandbox.page.Answer;
import io.followthrough.sandbox.page.Clockwork;
import io.followthrough.sandbox.page.Frame;
import io.followthrough.sandbox.page.PageFault;
import io.followthrough.sandbox.page.PagePromises;
import io.followthrough.sandbox.page.PluginHeads;
import io.followthrough.sandbox.page.SampleNavigation;
import io.followthrough.sandbox.page.Samples;
import io.followthrough.sandbox.page.Templates;
import io.followthrough.sandbox.page.Visit;
import io.followthrough.sandbox.page.look.AuiFiles;
import io.followthrough.sandbox.user.SandboxUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The outbox as administrators look at it. */
public class MailPageTest {

  private static final SandboxUser EVE =
      new SandboxUser(1, "eve", "eve", "Eve", "eve@example.org", true);
  private static final String SUBJECT = Samples.EVIL + "x".repeat(300);

  @Rule public final FreshDatabase database = new FreshDatabase();

  private final Frame frame =
      new Frame(new Templates("/jira", new AuiFiles()), new SampleNavigation(), PluginHeads.NONE);
  private final HttpServletRequest request = mock(HttpServletRequest.class);

  private Outbox outbox;
  private MailPage page;

  @Before
  public void open() {
    outbox =
        new Outbox(database.store(), InstantSource.fixed(Instant.parse("2030-03-14T22:30:00Z")));
    page = new MailPage(outbox, new Clockwork(new DateTexts(ZoneOffset.UTC)));
  }

  @Test
  public void saysThatThereIsNone() {
    var shown = shown();

    PagePromises.check(shown);
    assertThat(shown.select(".nothing").text()).isEqualTo("No plugin has sent a mail.");
  }

  @Test
  public void showsFiftyAtATime_theLatestFirst() {
    for (var number = 1; number <= 120; number++) {
      send("Mail " + number, "text/plain", "");
    }

    var first = shown();
    PagePromises.check(first);
    assertThat(first.select("#mails tbody tr")).hasSize(50);
    assertThat(first.select("#mails a").first().text()).isEqualTo("Mail 120");
    var older = first.select("a[rel=next]").attr("href");
    given(request.getParameter("before")).willReturn(older.substring(older.indexOf('=') + 1));
    var second = shown();
    assertThat(second.select("#mails a").first().text()).isEqualTo("Mail 70");
    assertThat(second.select("a[rel=first]")).hasSize(1);
    given(request.getParameter("before")).willReturn("1");
    assertThat(shown().select(".nothing").text()).isEqualTo("There are no older mails.");
  }

  @Test
  public void showsTextAsText() {
    send(SUBJECT, "text/plain", "one\n" + Samples.EVIL);

    PagePromises.check(shown());
    assertThat(shown().select("#mails a").text()).isEqualTo(SUBJECT);
    var mail = mail();
    PagePromises.check(mail);
    assertThat(mail.select("h1").text()).isEqualTo(SUBJECT);
    assertThat(mail.select("pre.mail").first().wholeText()).isEqualTo("one\n" + Samples.EVIL);
    assertThat(mail.select("iframe")).isEmpty();
  }

  /** The frame may run no script and reach nothing of the page around it. */
  @Test
  public void showsHtmlWhereItCanDoNothing() {
    send("", "text/html; charset=UTF-8", "<p>\"x\"</p>" + Samples.EVIL);

    var mail = mail();
    PagePromises.check(mail);
    assertThat(mail.select("h1").text()).isEqualTo("(without a subject)");
    assertThat(mail.select("iframe").attr("sandbox")).isEqualTo("allow-popups");
    assertThat(mail.select("iframe").attr("srcdoc")).isEqualTo("<p>\"x\"</p>" + Samples.EVIL);
    assertThat(mail.select("#main script")).isEmpty();
  }

  @Test
  public void saysThatThereIsNoSuchMail() {
    given(request.getParameter("id")).willReturn("7");

    assertThat(assertThrows(PageFault.class, this::shown)).hasMessageContaining("no mail 7");
  }

  private Document mail() {
    var id = outbox.before(Long.MAX_VALUE, 1).stream().map(Mail::id).findFirst().orElseThrow();
    given(request.getParameter("id")).willReturn(String.valueOf(id));
    return shown();
  }

  private void send(String subject, String mimeType, String body) {
    outbox.addItem(
        new SingleMailQueueItem(
            new Email("eve@example.org").setSubject(subject).setMimeType(mimeType).setBody(body)));
  }

  private Document shown() {
    var visit = new Visit(request, mock(HttpServletResponse.class), EVE, "0123");
    return Jsoup.parse(frame.html(visit, (Answer.Shown) page.answer(visit)));
  }
}
