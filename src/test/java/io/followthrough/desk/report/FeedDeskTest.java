package io.followthrough.desk.report;

import static io.followthrough.desk.Papers.done;
import static io.followthrough.desk.Papers.refused;
import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.followthrough.action.Person;
import io.followthrough.desk.Papers;
import io.followthrough.desk.People;
import io.followthrough.desk.ProjectSeen;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TicketFace;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.policy.OnePolicy;
import io.followthrough.desk.rows.KeptRows;
import io.followthrough.insight.ReportRow;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Today;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** A feed tells what its owner may see at that moment, as long as it is not revoked. */
public class FeedDeskTest {

  private static final Visitor ALICE = new Visitor("alice");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2030-03-14T12:00:00Z"));
  private static final ProjectSeen OPS = new ProjectSeen(1, "OPS", "Operations", false);
  private static final ProjectSeen WEB = new ProjectSeen(2, "WEB", "Web shop", false);

  private final People people = mock(People.class);
  private final KeptRows rows = new KeptRows();
  private final Map<String, Feed> feeds = new HashMap<>();
  private List<ProjectSeen> projects = List.of(OPS, WEB);
  private int made;

  @Before
  public void know() {
    given(people.userWithKey("alice")).willReturn(Optional.of(alice(true)));
    rows.put(List.of(promise(1, 1, "alice"), promise(2, 1, "bob"), promise(3, 2, "alice")));
  }

  @Test
  public void isReadByItsSecret_ofWhichOnlyADigestIsKept() {
    var feed = done(desk().make(ALICE, Map.of("owner", "me")));

    assertThat(read(feed.secret())).containsExactly(1L, 3L);
    assertThat(feeds).hasSize(1).doesNotContainKey(feed.secret());
    assertThat(feeds.keySet().iterator().next()).matches("[0-9a-f]{64}");
    assertThat(desk().read("secret-2")).isEmpty();
    assertThat(desk().read("")).isEmpty();
  }

  @Test
  public void keepsToWhatItWasNarrowedTo() {
    var feed = done(desk().make(ALICE, Map.of("project", "OPS", "severity", " ")));

    assertThat(read(feed.secret())).containsExactly(1L, 2L);
    assertThat(feed.feed().which()).isEqualTo(Map.of("project", "OPS"));
  }

  @Test
  public void tellsNothing_onceItsOwnerMayNotAskAnyMore() {
    var narrow = done(desk().make(ALICE, Map.of("project", "WEB")));
    var wide = done(desk().make(ALICE, Map.of()));
    projects = List.of(OPS);

    assertThat(desk().read(narrow.secret()).orElseThrow().items()).isEmpty();
    assertThat(read(wide.secret())).containsExactly(1L, 2L);
  }

  @Test
  public void leadsNowhere_onceItsOwnerCannotSignInOrRevokedIt() {
    var feed = done(desk().make(ALICE, Map.of()));
    given(people.userWithKey("alice")).willReturn(Optional.of(alice(false)));
    assertThat(desk().read(feed.secret())).isEmpty();
    given(people.userWithKey("alice")).willReturn(Optional.of(alice(true)));
    assertThat(desk().read(feed.secret())).isPresent();

    assertThat(refused(desk().revoke(new Visitor("bob"), feed.feed().id())).kind())
        .isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(done(desk().revoke(ALICE, feed.feed().id()))).isEqualTo(feed.feed());

    assertThat(desk().read(feed.secret())).isEmpty();
  }

  @Test
  public void isOfOthersItems_onlyForThoseWhoAdministerTheirProjects() {
    given(people.user("bob")).willReturn(Optional.empty());

    assertThat(refused(desk().make(ALICE, Map.of("owner", "bob"))).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(refused(desk().make(ALICE, Map.of("project", "XYZ", "sort", "x"))).complaints())
        .hasSize(2);
  }

  @Test
  public void nobodyHasMoreThanTwenty() {
    for (var number = 0; number < 20; number++) {
      done(desk().make(ALICE, Map.of()));
    }

    assertThat(refused(desk().make(ALICE, Map.of())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
  }

  private List<Long> read(String secret) {
    var items = new ArrayList<Long>();
    desk()
        .read(secret)
        .orElseThrow()
        .items()
        .orElseThrow()
        .each(line -> items.add(line.row().item()));
    return items;
  }

  private FeedDesk desk() {
    var reports =
        new ReportDesk(
            visitor -> new Eyes(),
            rows,
            people,
            new OnePolicy(Policy.standard(ZoneOffset.UTC)),
            new Today(CLOCK, ZoneOffset.UTC));
    return new FeedDesk(new Kept(), reports, people, Papers.turns(), CLOCK, () -> "secret-" + made);
  }

  private static ReportRow promise(long item, long project, String owner) {
    return aRow(item)
        .in(project)
        .ownedBy(owner)
        .accepted("2030-02-01T00:00:00Z")
        .due("2030-03-20")
        .build();
  }

  private static Person alice(boolean active) {
    return new Person("alice", "alice", "Alice", active);
  }

  private final class Eyes implements Outlooks.Outlook {

    @Override
    public List<ProjectSeen> projects() {
      return projects;
    }

    @Override
    public List<ReportRow> seen(List<ReportRow> all) {
      return all;
    }

    @Override
    public Map<Long, TicketFace> faces(List<ReportRow> all) {
      return Map.of();
    }
  }

  private final class Kept implements Feeds {

    @Override
    public List<Feed> of(String owner) {
      return feeds.values().stream().filter(feed -> feed.owner().equals(owner)).toList();
    }

    @Override
    public Optional<Feed> withDigest(String digest) {
      return Optional.ofNullable(feeds.get(digest));
    }

    @Override
    public Feed add(String digest, String owner, Map<String, String> which, Instant at) {
      made++;
      var feed = new Feed(made, owner, which, at);
      assertThat(feeds.put(digest, feed)).isNull();
      return feed;
    }

    @Override
    public Optional<Feed> remove(long id, String owner) {
      var found = of(owner).stream().filter(feed -> feed.id() == id).findFirst();
      feeds.values().removeAll(found.stream().toList());
      return found;
    }
  }
}
