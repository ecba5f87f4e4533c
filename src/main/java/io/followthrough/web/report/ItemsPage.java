package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Listing;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.report.ItemLine;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.insight.Counted;
import io.followthrough.policy.Today;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import io.followthrough.web.report.ItemsView.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists the action items that a number on the page of progress counts. */
public final class ItemsPage extends Page {

  static final String PATH = "/reports/items";

  private static final long serialVersionUID = 1L;
  private static final List<String> NARROWING = List.of("project", "severity", "owner", "asOf");
  private static final List<String> NUMBER = List.of("count", "from", "to", "weeksAgo", "age");

  private final transient ReportDesk reports;
  private final transient Today today;
  private final transient Links links;

  public ItemsPage(Pages pages, ReportDesk reports, Today today, ApplicationProperties host) {
    super(pages, "report/items.vm");
    this.reports = reports;
    this.today = today;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<ItemsView> answer(PageRequest request) {
    return reports
        .items(request.visitor(), request.parameters())
        .then(part -> Outcome.done(view(request, part)));
  }

  private ItemsView view(PageRequest request, Listing<ItemLine> part) {
    var texts = request.texts();
    var here = address(PATH, request, Stream.concat(NARROWING.stream(), NUMBER.stream()));
    var next = part.next();
    return new ItemsView(
        texts.say(
            "followthrough.web.items." + request.parameter("count").orElse(Counted.OPEN.id())),
        told(request),
        part.rows().stream().map(line -> row(line, texts)).toList(),
        address("/reports/progress", request, NARROWING.stream()).text(),
        request.parameter("after").isPresent() ? here.text() : "",
        next == null ? "" : here.with("after", String.valueOf(next)).text(),
        here.at(links.rest() + "/report/items.csv").text());
  }

  private Address address(String path, PageRequest request, Stream<String> names) {
    var said = new TreeMap<String, String>();
    names.forEach(name -> said.put(name, request.parameter(name).orElse("")));
    return new Address(links.pages() + path, said);
  }

  private String told(PageRequest request) {
    var texts = request.texts();
    var from = request.parameter("from");
    var age = request.parameter("age");
    return Stream.of(
            FilterView.of(reports.choices(request.visitor()), request).told(),
            from.isEmpty()
                ? ""
                : texts.fill(
                    "followthrough.web.report.period",
                    from.get(),
                    request.parameter("to").orElse("…")),
            age.isEmpty()
                ? ""
                : texts.fill(
                    "followthrough.web.items.age",
                    texts.say("followthrough.web.report.age." + age.get())),
            request
                .parameter("weeksAgo")
                .map(weeks -> texts.fill("followthrough.web.items.weeks-ago", weeks))
                .orElse(""))
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private Row row(ItemLine line, Texts texts) {
    var row = line.row();
    var ticket = line.ticket();
    var owner = ticket == null ? null : ticket.owner();
    return new Row(
        ticket == null ? "" : ticket.key(),
        ticket == null || ticket.gone(),
        ticket == null ? "" : ticket.summary(),
        owner == null ? "" : owner.name(),
        state(line, texts),
        row.severity(),
        dayOf(row.course().proposed()),
        text(row.due().original()),
        text(row.due().current()),
        dayOf(row.course().finished()));
  }

  private static String state(ItemLine line, Texts texts) {
    var course = line.row().course();
    var delivery = course.delivery();
    return delivery == null
        ? texts.say("followthrough.web.disposition." + course.disposition().id())
        : texts.say("followthrough.web.delivery." + delivery.id());
  }

  private String dayOf(@Nullable Instant moment) {
    return moment == null ? "" : today.dayOf(moment).toString();
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
