package io.followthrough.desk.action;

import static io.followthrough.action.Actions.anAction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.followthrough.action.ActionItem;
import io.followthrough.action.Actions;
import io.followthrough.action.Answer;
import io.followthrough.action.Canonical;
import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.action.Gap;
import io.followthrough.action.Person;
import io.followthrough.action.Proof;
import io.followthrough.action.Proposed;
import io.followthrough.desk.Events;
import io.followthrough.desk.People;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.policy.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/**
 * What {@code docs/states.md} says of every disposition, delivery and event is what the code does.
 * Run with {@code -Dstates.rewrite=true} it writes the tables anew.
 */
public class StatesTest {

  private static final Path DOCUMENT = Path.of(System.getProperty("basedir", ""), "docs/states.md");
  private static final String BEGIN = "<!-- Written by StatesTest from here on -->\n";

  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private People people;
  @Mock private Tickets tickets;
  @Mock private Permissions permissions;

  private DecisionReader reader;

  @Before
  public void everythingIsAllowed() {
    given(people.priorities()).willReturn(List.of("High"));
    given(people.user("bob")).willReturn(person("JIRAUSER10101", "bob"));
    given(people.user("carol")).willReturn(person("JIRAUSER10102", "carol"));
    given(permissions.mayApprove(any(), any())).willReturn(true);
    given(tickets.canonical(any(), any()))
        .willReturn(
            Optional.of(new Canonical(302, "NET-8", Disposition.ACCEPTED, true, false, false)));
    var clock = InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z"));
    reader =
        new DecisionReader(
            people, tickets, permissions, OnePolicy.standard(), new Today(clock, ZoneOffset.UTC));
  }

  @Test
  public void areWrittenDown() throws IOException {
    var document = Files.readString(DOCUMENT);
    var head = document.substring(0, document.indexOf(BEGIN) + BEGIN.length());

    if (Boolean.getBoolean("states.rewrite")) {
      Files.writeString(DOCUMENT, head + tables());
    }

    assertThat(Files.readString(DOCUMENT)).isEqualTo(head + tables());
  }

  @Test
  public void leaveAnItemTriaged_onlyWhereNothingIsMissing() {
    assertThat(states())
        .allSatisfy(
            item ->
                assertThat(item.isTriaged())
                    .isEqualTo(
                        item.answer().disposition() != Disposition.PROPOSED
                            && item.delivery().filter(Delivery.UNFULFILLED::equals).isEmpty()));
  }

  private String tables() {
    return Arrays.stream(Disposition.values()).map(this::table).collect(Collectors.joining());
  }

  private String table(Disposition disposition) {
    var table = new StringBuilder("\n## " + disposition.id() + "\n\n");
    table.append(row("", Arrays.stream(Delivery.values()).map(StatesTest::column)));
    table.append("|---|---|---|---|---|---|\n");
    table.append(row("*as it is*", in(disposition).map(StatesTest::told)));
    for (var event : Events.values()) {
      table.append(row(event.words(), in(disposition).map(item -> outcome(event, item))));
    }
    return table.toString();
  }

  /** No ticket is verified: somebody says so of an item whose ticket is done. */
  private static String column(Delivery delivery) {
    return delivery == Delivery.VERIFIED ? "ticket done, and it held" : "ticket " + delivery.id();
  }

  private String outcome(Events event, ActionItem item) {
    return event
        .happenTo(item, reader)
        .fold(
            after -> after.equals(item) ? "as it is" : told(after),
            refusal -> "refused: `" + reason(refusal) + "`");
  }

  private static String reason(Refusal refusal) {
    var key = refusal.complaints().get(0).message().key();
    return key.substring(key.lastIndexOf('.') + 1);
  }

  private static String told(ActionItem item) {
    var state =
        Stream.concat(
                Stream.of(item.answer().disposition().id()),
                item.delivery().map(Delivery::id).stream())
            .collect(Collectors.joining(", "));
    return item.isTriaged()
        ? "✓ " + state
        : "✗ "
            + state
            + ": "
            + item.gaps().stream()
                .map(Gap::id)
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(", "));
  }

  private static String row(String first, Stream<String> cells) {
    return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static List<ActionItem> states() {
    return Arrays.stream(Disposition.values()).flatMap(StatesTest::in).toList();
  }

  /** A complete answer of a kind, on a ticket of each kind. */
  private static Stream<ActionItem> in(Disposition disposition) {
    return Arrays.stream(Delivery.values())
        .map(delivery -> ticket(delivery).answered(answer(disposition)).build());
  }

  private static Answer answer(Disposition disposition) {
    return switch (disposition) {
      case PROPOSED -> new Proposed();
      case ACCEPTED -> Actions.accepted();
      case DEFERRED -> Actions.deferred();
      case REJECTED -> Actions.rejected();
      case RISK_ACCEPTED -> Actions.riskAccepted();
      case DUPLICATE -> Actions.duplicate();
    };
  }

  private static Actions ticket(Delivery delivery) {
    return switch (delivery) {
      case OPEN -> anAction();
      case IN_PROGRESS -> anAction().begun();
      case DONE -> anAction().done();
      case VERIFIED ->
          anAction()
              .done()
              .proved(
                  new Proof(
                      false,
                      false,
                      null,
                      null,
                      new Proof.Check(
                          "JIRAUSER10102", Instant.parse("2030-03-14T12:00:00Z"), true)));
      case UNFULFILLED -> anAction().closedUnfixed();
    };
  }

  private static Optional<Person> person(String key, String name) {
    return Optional.of(new Person(key, name, name, true));
  }
}
