package io.followthrough.web.report;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Cursor;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.OverdueGroups;
import io.followthrough.desk.OverdueGroups.By;
import io.followthrough.desk.OverdueSort;
import io.followthrough.desk.ReportDesk;
import io.followthrough.web.Links;
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
  private static final List<String> NARROWING = List.of("project", "severity", "owner");

  private final transient ReportDesk reports;
  private final transient Links links;

  public OverduePage(Pages pages, ReportDesk reports, ApplicationProperties host) {
    super(pages, "report/overdue.vm");
    this.reports = reports;
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
      PageRequest request, io.followthrough.desk.OverduePage page, Optional<OverdueGroups> groups) {
    var texts = request.texts();
    var here = new Address(links.pages() + "/reports/overdue", narrowing(request));
    var sort = request.parameter("sort").orElse(OverdueSort.DAYS_LATE.id());
    var sorted = request.parameter("sort").isPresent() ? here.with("sort", sort) : here;
    var others = groups.map(OverdueGroups::others).orElse(0);
    return new OverdueView(
        here.parameters().containsKey("owner"),
        !here.parameters().isEmpty(),
        FilterView.of(reports.choices(request.visitor()), request),
        FilterView.told(
            Arrays.stream(OverdueSort.values()).map(OverdueSort::id),
            "followthrough.web.report.sort.",
            sort,
            texts),
        page.lines().stream().map(line -> OverdueRow.of(line, texts)).toList(),
        address(sorted, page.previous()),
        address(sorted, page.next()),
        sorted.at(links.rest() + "/report/overdue.csv").text(),
        kinds(request, sorted),
        groups.map(found -> rows(request, here, found)).orElse(List.of()),
        others == 0 ? "" : String.valueOf(others),
        groups.map(found -> String.valueOf(found.total())).orElse(""));
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

  private static List<GroupRow> rows(PageRequest request, Address here, OverdueGroups groups) {
    var by = request.parameter("by").orElse("");
    return groups.groups().stream()
        .map(
            group ->
                new GroupRow(
                    group.id().isEmpty()
                        ? request.texts().say("followthrough.web.report.none-said")
                        : group.name(),
                    String.valueOf(group.count()),
                    group.id().isEmpty() ? "" : here.with(by, group.id()).text()))
        .toList();
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
