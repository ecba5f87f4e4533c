package io.followthrough.web.triage;

import com.atlassian.sal.api.ApplicationProperties;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.People;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.policy.Policies;
import io.followthrough.desk.triage.TriageDesk;
import io.followthrough.desk.triage.TriageList;
import io.followthrough.desk.triage.TriageQuery;
import io.followthrough.web.Links;
import io.followthrough.web.Texts;
import io.followthrough.web.TriageForm;
import io.followthrough.web.page.Page;
import io.followthrough.web.page.PageRequest;
import io.followthrough.web.page.Pages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lists the action items that wait for an answer: all that the reader may see, or those of the
 * project whose key follows the address.
 */
public final class TriagePage extends Page {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  private final transient TriageDesk desk;
  private final transient People people;
  private final transient Policies policies;
  private final transient Links links;

  public TriagePage(
      Pages pages, TriageDesk desk, People people, Policies policies, ApplicationProperties host) {
    super(pages, "triage/desk.vm");
    this.desk = desk;
    this.people = people;
    this.policies = policies;
    this.links = new Links(host);
  }

  @Override
  protected Outcome<TriageView> answer(PageRequest request) {
    if (request.path().size() > 1) {
      return Outcome.refused(Refusal.notFound(String.join("/", request.path())));
    }
    var query =
        new TriageQuery(
            request.path().stream()
                .findFirst()
                .or(() -> request.parameter("project"))
                .map(key -> key.toUpperCase(Locale.ROOT))
                .orElse(null),
            request.parameter("severity").orElse(null),
            request.parameter("owner").orElse(null),
            request.parameter("after").map(TriagePage::place).orElse(0L),
            ROWS);
    return desk.list(request.visitor(), query)
        .then(list -> Outcome.done(view(query, list, request.texts())));
  }

  private TriageView view(TriageQuery query, TriageList list, Texts texts) {
    var project = query.project();
    var zone = people.zone();
    var limits = policies.of(project == null ? "" : project).limits();
    return new TriageView(
        project == null
            ? texts.say("followthrough.web.desk.title")
            : texts.fill("followthrough.web.desk.title.project", project),
        address(null),
        project != null || query.severity() != null || query.owner() != null,
        project == null ? "" : project,
        query.severity() == null ? "" : query.severity(),
        query.owner() == null ? "" : query.owner(),
        list.cases().stream().map(one -> TriageRow.of(one, zone, texts)).toList(),
        query.after() == 0 ? "" : page(query, null),
        list.next() == null ? "" : page(query, list.next()),
        TriageForm.of(people.priorities(), limits, texts));
  }

  private String address(@Nullable String project) {
    return links.pages() + "/triage" + (project == null ? "" : "/" + encoded(project));
  }

  private String page(TriageQuery query, @Nullable Long after) {
    var parameters =
        Stream.of(
                parameter("severity", query.severity()),
                parameter("owner", query.owner()),
                parameter("after", after == null ? null : after.toString()))
            .flatMap(one -> one)
            .collect(Collectors.joining("&"));
    return address(query.project()) + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  private static Stream<String> parameter(String name, @Nullable String value) {
    return value == null ? Stream.of() : Stream.of(name + "=" + encoded(value));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A place that cannot be read is refused like one before the first. */
  private static long place(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }
}
