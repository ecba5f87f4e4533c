package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.reminder.DigestDesk;
import io.followthrough.desk.reminder.MailForm;
import io.followthrough.desk.report.Feed;
import io.followthrough.desk.report.FeedDesk;
import io.followthrough.desk.report.OwnDesk;
import io.followthrough.desk.report.OwnWork;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.desk.triage.WaitingCase;
import io.followthrough.insight.Counted;
import io.followthrough.policy.Today;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.OwnView.DigestRow;
import io.followthrough.web.report.OwnView.FeedRow;
import io.followthrough.web.report.OwnView.Row;
import io.followthrough.web.report.OwnView.WaitingRow;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows each reader what he owes himself, and the calendars of due days that he has made. */
public final class OwnPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient OwnDesk desk;
  private final transient FeedDesk feeds;
  private final transient DigestDesk digests;
  private final transient ReportDesk reports;
  private final transient Today today;
  private final transient Links links;

  public OwnPage(
      Pages pages,
      OwnDesk desk,
      FeedDesk feeds,
      DigestDesk digests,
      ReportDesk reports,
      Today today,
      ApplicationProperties host) {
    super(pages, "report/own.vm");
    this.desk = desk;
    this.feeds = feeds;
    this.digests = digests;
    this.reports = reports;
    this.today = today;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<OwnView> answer(PageRequest request) {
    return desk.of(request.visitor()).then(work -> Outcome.done(view(request, work)));
  }

  private OwnView view(PageRequest request, OwnWork work) {
    var texts = request.texts();
    return new OwnView(
        texts.count(
            work.late(), "followthrough.web.own.late.one", "followthrough.web.own.late.many"),
        work.promises().stream().map(line -> Row.of(line, texts)).toList(),
        texts.count(
            work.more(), "followthrough.web.own.more.one", "followthrough.web.own.more.many"),
        new Address(
                links.pages() + ItemsPage.PATH, Map.of("count", Counted.OPEN.id(), "owner", "me"))
            .text(),
        work.waiting().stream().map(this::row).toList(),
        work.moreWaiting(),
        new Address(links.pages() + "/triage", Map.of("owner", work.name())).text(),
        FilterView.of(reports.choices(request.visitor()), request),
        digest(request.visitor(), texts),
        feeds.of(request.visitor()).stream().map(feed -> row(feed, texts)).toList());
  }

  private WaitingRow row(WaitingCase one) {
    var action = one.action();
    return new WaitingRow(
        action.key(), !action.isGone(), action.summary(), dayOf(one.since()), one.postmortems());
  }

  private DigestRow digest(Visitor visitor, Texts texts) {
    var subscription = digests.of(visitor);
    var last = subscription.last();
    return new DigestRow(
        subscription.rhythm().id(),
        subscription.form() == MailForm.HTML,
        last == null ? "" : texts.fill("followthrough.web.own.digest.last", last.toString()),
        digests.reaches(visitor));
  }

  private FeedRow row(Feed feed, Texts texts) {
    var which = feed.which();
    var said =
        Stream.of(
                which.get("project"),
                which.get("severity"),
                "me".equals(which.get("owner"))
                    ? texts.say("followthrough.web.own.feed.mine")
                    : which.get("owner"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return new FeedRow(
        String.valueOf(feed.id()),
        said.isEmpty() ? texts.say("followthrough.web.own.feed.all") : said,
        dayOf(feed.made()));
  }

  private String dayOf(@Nullable Instant moment) {
    return moment == null ? "" : today.dayOf(moment).toString();
  }
}
