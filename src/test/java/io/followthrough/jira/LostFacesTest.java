package io.followthrough.jira;

import static io.followthrough.insight.Rows.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.followthrough.action.Person;
import io.followthrough.desk.TicketFace;
import io.followthrough.insight.ReportRow;
import io.followthrough.jira.store.StoreTables;
import io.followthrough.jira.store.StoredAsk;
import io.followthrough.jira.store.StoredAsks;
import io.followthrough.sandbox.FreshDatabase;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mockito.Mock;
import org.mockito.junit.MockitoJUnit;
import org.mockito.junit.MockitoRule;
import org.mockito.quality.Strictness;

/** A lost ticket keeps whose it was and who asks for it, for those who may know. */
public class LostFacesTest {

  private static final ReportRow LOST =
      aRow(301).ownedBy("bob").accepted("2030-02-01T00:00:00Z").due("2030-03-10").lost().build();
  private static final Person BOB = new Person("bob", "bob", "Bob", true);

  @Rule public final FreshDatabase database = new FreshDatabase();
  @Rule public final MockitoRule mockito = MockitoJUnit.rule().strictness(Strictness.LENIENT);

  @Mock private IssueManager issues;
  @Mock private UserManager users;

  private LostFaces faces;

  @Before
  public void ask() {
    var asks = new StoredAsks(StoreTables.in(database));
    asks.add(
        List.of(
            new StoredAsk(201, 301, "OPS-3", "Watch the pool", null, null),
            new StoredAsk(202, 301, "OPS-3", "Watch the pool", null, null)));
    var bob = mock(ApplicationUser.class);
    given(bob.getKey()).willReturn("bob");
    given(bob.getName()).willReturn("bob");
    given(bob.getDisplayName()).willReturn("Bob");
    given(bob.isActive()).willReturn(true);
    given(users.getUserByKey("bob")).willReturn(bob);
    var postmortems = List.of(postmortem(201, "OPS-1"), postmortem(202, "OPS-2"));
    given(issues.getIssueObjects(anyCollection())).willReturn(postmortems);
    faces = new LostFaces(asks, issues, users);
  }

  @Test
  public void tellsWhatADeletedTicketWas() {
    var found = faces.of(List.of(LOST), Map.of(), issue -> issue.getId() == 202);

    assertThat(found)
        .containsEntry(301L, TicketFace.gone("OPS-3", "Watch the pool", BOB, List.of("OPS-2")));
  }

  @Test
  public void tellsNothingButTheOwner_whereThePostmortemIsHidden() {
    var found = faces.of(List.of(LOST), Map.of(), issue -> false);

    assertThat(found).containsEntry(301L, TicketFace.gone("", "", BOB, List.of()));
  }

  @Test
  public void tellsWhoAsksForATicket_thatIsStillThere() {
    var there = new TicketFace("NET-3", "Double the uplink", "Open", null, false, 0, 1, List.of());

    var found = faces.of(List.of(LOST), Map.of(301L, there), issue -> true);

    assertThat(found).containsEntry(301L, there.askedBy(List.of("OPS-1", "OPS-2")));
  }

  private static Issue postmortem(long id, String key) {
    var issue = mock(Issue.class);
    given(issue.getId()).willReturn(id);
    given(issue.getKey()).willReturn(key);
    return issue;
  }
}
