package io.followthrough.desk;

import static io.followthrough.action.Actions.anAction;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.Delivery;
import io.followthrough.desk.evidence.ClaimReader;
import io.followthrough.desk.evidence.KeptClaims;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.postmortem.Timelines;
import io.followthrough.desk.rows.ReportSource;
import io.followthrough.gate.Cases;
import io.followthrough.gate.Incident;
import io.followthrough.gate.OpenTime;
import io.followthrough.insight.AnswerGiven;
import io.followthrough.insight.Chronicle;
import io.followthrough.postmortem.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Action items that were asked for, and incidents that came afterwards, for desks that look back.
 */
public final class Past {

  public static final Instant ASKED = Instant.parse("2030-01-10T12:00:00Z");

  public final KeptClaims claims = new KeptClaims();
  private final Tickets tickets;
  private final Map<Long, ActionItem> items = new HashMap<>();
  private final Map<Long, Chronicle> chronicles = new HashMap<>();
  private final Map<Long, SeenIssue> issues = new HashMap<>();
  private final Map<Long, Timeline> timelines = new HashMap<>();
  private final Set<Long> hidden = new HashSet<>();

  public Past(Tickets tickets) {
    this.tickets = tickets;
    lenient()
        .when(tickets.actions(any(), any()))
        .thenAnswer(call -> seen(call.<Collection<Long>>getArgument(1)));
  }

  /** An item that was asked for on the tenth of January. */
  public Past item(Actions asked, Delivery delivery, AnswerGiven... answers) {
    var item = asked.build();
    items.put(item.id(), item);
    chronicles.put(item.id(), new Chronicle(ASKED, List.of(answers), delivery, null, null, null));
    lenient()
        .when(tickets.action(any(), eq(item.key())))
        .thenAnswer(call -> seen(List.of(item.id())).stream().findFirst());
    return this;
  }

  /** An item that nobody answered. */
  public Past item(long id, String key) {
    return item(anAction().withId(id).withKey(key).proposed(), Delivery.OPEN);
  }

  /** An incident so many days after the tenth of January, that lasted so many minutes. */
  public Past incident(long id, int days, int minutes) {
    var opened = ASKED.plus(Duration.ofDays(days));
    var open = new OpenTime(opened, opened.plus(Duration.ofMinutes(minutes)));
    var like = Cases.incident();
    var incident = new Incident(id, "OPS-" + id, true, open, like.terms());
    issues.put(id, new SeenIssue(id, "OPS-" + id, "It broke", "Closed", open, incident));
    return this;
  }

  /** A postmortem of the day before the item was asked for. */
  public Past postmortem(long id) {
    return postmortemAt(id, -1);
  }

  /** A postmortem so many days after the tenth of January. */
  public Past postmortemAt(long id, int days) {
    var open = new OpenTime(ASKED.plus(Duration.ofDays(days)), null);
    issues.put(id, new SeenIssue(id, "OPS-" + id, "Why it broke", "Draft", open, null));
    return this;
  }

  public Past timeline(long postmortem, Timeline timeline) {
    timelines.put(postmortem, timeline);
    return this;
  }

  /** Nobody may see an issue any more. */
  public Past hides(long id) {
    hidden.add(id);
    return this;
  }

  public SeenIssues issues() {
    return (visitor, ids) ->
        ids.stream()
            .filter(id -> issues.containsKey(id) && !hidden.contains(id))
            .distinct()
            .collect(Collectors.toMap(id -> id, issues::get));
  }

  public ClaimReader reader(ReportSource source, Timelines told) {
    lenient().when(source.chronicles(any())).thenReturn(chronicles);
    lenient().when(told.of(anyCollection())).thenReturn(timelines);
    return new ClaimReader(tickets, issues(), source, told, OnePolicy.standard());
  }

  private List<ActionItem> seen(Collection<Long> ids) {
    var found = new ArrayList<ActionItem>();
    ids.stream()
        .filter(id -> items.containsKey(id) && !hidden.contains(id))
        .forEach(id -> found.add(items.get(id)));
    return found;
  }
}
