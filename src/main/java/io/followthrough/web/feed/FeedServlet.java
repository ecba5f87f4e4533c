package io.followthrough.web.feed;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.followthrough.desk.Words;
import io.followthrough.desk.report.FeedDesk;
import io.followthrough.desk.report.ItemLine;
import io.followthrough.policy.Today;
import io.followthrough.web.Texts;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;

/**
 * Serves calendars of due days to whoever knows their addresses: as the host's calendars do, the
 * secret in the address stands in for signing in.
 */
public final class FeedServlet extends HttpServlet {

  /** Where feeds are, below the root of the plugin's pages. */
  public static final String PATH = "/feed/";

  private static final long serialVersionUID = 1L;
  private static final String END = ".ics";

  private final transient FeedDesk feeds;
  private final transient Texts texts;
  private final transient ApplicationProperties host;
  private final transient Today today;

  public FeedServlet(FeedDesk feeds, Words words, ApplicationProperties host, Today today) {
    this.feeds = feeds;
    this.texts = new Texts(words);
    this.host = host;
    this.today = today;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var feed = feeds.read(secret(request));
    // A program that asks again has to be told at once that an address was revoked.
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (feed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar;charset=UTF-8");
    write(new Ics(response.getWriter()), feed.get());
  }

  private void write(Ics calendar, FeedDesk.Due due) {
    var now = today.clock().instant();
    var base = host.getBaseUrl(UrlMode.CANONICAL);
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//Followthrough//Due days//EN");
    calendar.text("X-WR-CALNAME", texts.say("followthrough.web.feed.title"));
    due.items().ifPresent(items -> items.each(line -> write(calendar, line, base, now)));
    calendar.line("END", "VCALENDAR");
  }

  /** What has no day is in no calendar, and a day is the same wherever it is read. */
  private void write(Ics calendar, ItemLine line, String base, Instant now) {
    var day = line.row().due().current();
    var ticket = line.ticket();
    if (day == null || ticket == null) {
      return;
    }
    calendar.line("BEGIN", "VEVENT");
    calendar.line("UID", "followthrough-" + line.row().item() + "@" + hostOf(base));
    calendar.moment("DTSTAMP", now);
    calendar.day("DTSTART", day);
    calendar.day("DTEND", day.plusDays(1));
    calendar.text("SUMMARY", (ticket.key() + " " + ticket.summary()).strip());
    calendar.text("DESCRIPTION", description(line));
    if (!ticket.gone() && !ticket.key().isEmpty()) {
      calendar.line("URL", base + "/browse/" + ticket.key());
    }
    calendar.line("TRANSP", "TRANSPARENT");
    calendar.line("END", "VEVENT");
  }

  private String description(ItemLine line) {
    var due = line.row().due();
    var original = due.original();
    var severity = line.row().severity();
    return texts.fill(
        "followthrough.web.feed.description",
        severity.isEmpty() ? texts.say("followthrough.web.report.none-said") : severity,
        original == null ? "" : original.toString(),
        String.valueOf(due.slips()));
  }

  private static String secret(HttpServletRequest request) {
    var path = request.getPathInfo() == null ? "" : request.getPathInfo();
    var name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(END) ? name.substring(0, name.length() - END.length()) : "";
  }

  private static String hostOf(String base) {
    var name = URI.create(base).getHost();
    return name == null ? "localhost" : name;
  }
}
