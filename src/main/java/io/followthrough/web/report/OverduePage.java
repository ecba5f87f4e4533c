package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.action.Person;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.report.OverdueGroups;
import io.followthrough.desk.report.OverdueGroups.By;
import io.followthrough.desk.report.OverdueGroups.Group;
import io.followthrough.desk.report.ReportDesk;
import io.followthrough.desk.rows.Cursor;
import io.followthrough.desk.rows.OverdueSort;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lists what is overdue, and counts it where that is asked for. */
public final class OverduePage extends Page {

  private static final long serialVersionUID = 1L;
  private static final String ME = "me";
  private static final List<String> NARROWING = List.of("project", "severity", "owner");

  private final transient ReportDesk reports;
  private final transient People people;
  private final transient Links links;

  public OverduePage(Pages pages, ReportDesk reports, People people, ApplicationProperties host) {
    super(pages, "report/overdue.vm");
    this.reports = reports;
    this.people = people;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<OverdueView> answer(PageRequest request) {
    var list = new TreeMap<>(request.parameters());
    list.remove("by");
    return reports
        .overdue(request.visitor(), list)
        .then(page -> counts(request).then(groups -> Outcome.done(view(request, page, groups))));
  }

  /** Counting takes longer than listing, so it waits until somebody asks for it. */
  private Outcome<Optional<OverdueGroups>> counts(PageRequest request) {
    if (request.parameter("by").isEmpty()) {
      return Outcome.done(Optional.empty());
    }
    var sent = narrowing(request);
    sent.put("by", request.parameter("by").orElse(""));
    return reports
        .overdueGroups(request.visitor(), sent)
        .then(groups -> Outcome.done(Optional.of(groups)));
  }

  private OverdueView view(
      PageRequest request,
      io.followthrough.desk.report.OverduePage page,
      Optional<OverdueGroups> groups) {
    var texts = request.texts();
    var choices = reports.choices(request.visitor());
    var query = new OverdueQuery(choices.projects(), nameOf(request.visitor()));
    var here = new Address(links.pages() + "/reports/overdue", narrowing(request));
    var sort = request.parameter("sort").orElse(OverdueSort.DAYS_LATE.id());
    var sorted = request.parameter("sort").isPresent() ? here.with("sort", sort) : here;
    return new OverdueView(
        query.isOfReader(here.parameters()),
        !here.parameters().isEmpty(),
        FilterView.of(choices, request),
        owner(here.parameters(), query, texts),
        FilterView.told(
            Arrays.stream(OverdueSort.values()).map(OverdueSort::id),
            "followthrough.web.report.sort.",
            sort,
            texts),
        page.lines().stream().map(line -> OverdueRow.of(line, texts)).toList(),
        address(sorted, page.previous()),
        address(sorted, page.next()),
        sorted.at(links.rest() + "/report/overdue.csv").text(),
        links.search(query.of(here.parameters())),
        kinds(request, sorted),
        groups.map(found -> counts(request, here, query, found)).orElse(null));
  }

  /** The box that keeps to one owner: the one in force, or else the reader. */
  private static Option owner(Map<String, String> narrowing, OverdueQuery query, Texts texts) {
    var said = narrowing.get("owner");
    return said == null || query.isOfReader(narrowing)
        ? new Option(ME, texts.say("followthrough.web.report.only-mine"), said != null)
        : new Option(said, texts.fill("followthrough.web.report.only-of", said), true);
  }

  private static List<Option> kinds(PageRequest request, Address here) {
    var chosen = request.parameter("by").orElse("");
    return Arrays.stream(By.values())
        .map(
            by ->
                new Option(
                    here.with("by", by.id()).text(),
                    request.texts().say("followthrough.web.report.by." + by.id()),
                    by.id().equals(chosen)))
        .toList();
  }

  private CountsView counts(
      PageRequest request, Address here, OverdueQuery query, OverdueGroups groups) {
    var by = request.parameter("by").orElse("");
    return new CountsView(
        groups.groups().stream()
            .map(group -> row(group, by, request.texts(), here, query))
            .toList(),
        groups.others() == 0 ? "" : String.valueOf(groups.others()),
        String.valueOf(groups.total()),
        request
            .texts()
            .count(
                groups.deleted(),
                "followthrough.web.report.deleted.one",
                "followthrough.web.report.deleted.many"),
        links.search(query.of(here.parameters())));
  }

  /** What has no severity, and what nobody owns, has no list of its own. */
  private GroupRow row(Group group, String by, Texts texts, Address here, OverdueQuery query) {
    var count = String.valueOf(group.count());
    if (group.id().isEmpty()) {
      return new GroupRow(
          texts.say("followthrough.web.report.none-said"),
          count,
          "",
          by.equals(By.OWNER.id()) ? links.search(query.ofNobody(here.parameters())) : "");
    }
    var list = here.with(by, group.id());
    return new GroupRow(
        group.name(), count, list.text(), links.search(query.of(list.parameters())));
  }

  private String nameOf(Visitor visitor) {
    return people.userWithKey(visitor.key()).map(Person::userName).orElse(ME);
  }

  private static Map<String, String> narrowing(PageRequest request) {
    var parameters = new TreeMap<String, String>();
    NARROWING.forEach(
        name -> request.parameter(name).ifPresent(value -> parameters.put(name, value)));
    return parameters;
  }

  private static String address(Address here, @Nullable Cursor place) {
    return place == null ? "" : here.with("cursor", place.text()).text();
  }
}
