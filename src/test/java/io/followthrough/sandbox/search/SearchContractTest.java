package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.FreshDatabase;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * What queries find: "Advanced searching: operators, fields, functions, keywords reference", Jira
 * Data Center documentation.
 */
@RunWith(Parameterized.class)
public class SearchContractTest {

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Sample sample;

  private final String query;
  private final List<String> found;

  public SearchContractTest(String query, List<String> found) {
    this.query = query;
    this.found = found;
  }

  @BeforeClass
  public static void fill() {
    sample = new Sample(DATABASE.store());
  }

  @Parameters(name = "{0} -> {1}")
  public static List<Object[]> cases() {
    return List.of(
        finds("", "SEC-1", "OPS-3", "OPS-2", "OPS-1", "NET-1"),
        // names and ids of what is there
        finds("project = OPS", "OPS-3", "OPS-2", "OPS-1"),
        finds("project = ops and type = incident", "OPS-1"),
        finds("project = 'Network'", "NET-1"),
        finds("project in (NET, SEC)", "SEC-1", "NET-1"),
        finds("project != OPS", "SEC-1", "NET-1"),
        finds("issuetype in subTaskIssueTypes()", "OPS-3"),
        finds("issuetype in standardIssueTypes() and project = OPS", "OPS-2", "OPS-1"),
        finds("status = 'in progress'", "OPS-2"),
        finds("status not in (Open, Closed)", "OPS-2"),
        finds("statusCategory = Done", "OPS-3"),
        finds("statusCategory != done and project = OPS", "OPS-2", "OPS-1"),
        finds("statusCategory = 'To Do'", "SEC-1", "OPS-1", "NET-1"),
        finds("statusCategory = new", "SEC-1", "OPS-1", "NET-1"),
        finds("statusCategory = 4", "OPS-2"),
        // what may be missing
        finds("assignee is EMPTY", "SEC-1", "OPS-2"),
        finds("assignee = null", "SEC-1", "OPS-2"),
        finds("assignee is not empty", "OPS-3", "OPS-1", "NET-1"),
        finds("assignee != bob", "OPS-1"),
        finds("not assignee = bob", "OPS-1"),
        finds("not (assignee = bob or assignee is empty)", "OPS-1"),
        finds("assignee in (alice, EMPTY)", "SEC-1", "OPS-2", "OPS-1"),
        finds("assignee not in (alice, EMPTY)", "OPS-3", "NET-1"),
        finds("assignee = currentUser()", "OPS-1"),
        finds("assignee != currentUser()", "OPS-3", "NET-1"),
        finds("assignee in membersOf(network)", "OPS-3", "NET-1"),
        finds("assignee not in membersOf(nobody)", "OPS-3", "OPS-1", "NET-1"),
        finds("reporter = 'Bob Doe'", "OPS-1"),
        finds("reporter = 'BOB@example.com'", "OPS-1"),
        finds("resolution = Unresolved", "SEC-1", "OPS-2", "OPS-1", "NET-1"),
        finds("resolution != Unresolved", "OPS-3"),
        finds("resolution = fixed", "OPS-3"),
        finds("resolution is empty and assignee = bob", "NET-1"),
        finds("parent = OPS-2", "OPS-3"),
        finds("parent is not empty", "OPS-3"),
        // priorities have an order
        finds("priority = Highest", "OPS-1"),
        finds("priority > Low", "OPS-2", "OPS-1"),
        finds("priority <= Medium", "OPS-3", "OPS-2"),
        finds("priority is empty", "SEC-1", "NET-1"),
        // keys
        finds("key = OPS-2", "OPS-2"),
        finds("issuekey in (ops-1, NET-1)", "OPS-1", "NET-1"),
        finds("key > OPS-1", "OPS-3", "OPS-2"),
        finds("key <= OPS-2 and key != OPS-1", "OPS-2"),
        finds("issue in linkedIssues(OPS-2)", "NET-1"),
        finds("issue in linkedIssues(OPS-2, 'is remediated by')", "NET-1"),
        finds("issue in linkedIssues(OPS-2, remediates)"),
        finds("issue in linkedIssues(NET-1)", "OPS-2", "OPS-1"),
        // days: today is 15 March in Tokyo
        finds("due = '2030-03-10'", "OPS-1"),
        finds("due = 2030-3-10", "OPS-1"),
        finds("due = '2030/03/10'", "OPS-1"),
        finds("due < now()", "OPS-1", "NET-1"),
        finds("due < startOfDay()", "OPS-1", "NET-1"),
        finds("due <= endOfDay()", "OPS-3", "OPS-1", "NET-1"),
        finds("due = startOfDay()", "OPS-3"),
        finds("due >= startOfDay(-1d)", "OPS-3", "NET-1"),
        finds("due >= startOfDay(-1)", "OPS-3", "NET-1"),
        finds("duedate < -1d", "OPS-1"),
        finds("due is empty", "SEC-1", "OPS-2"),
        finds("due != 2030-03-10", "OPS-3", "NET-1"),
        finds("not due < now()", "OPS-3"),
        finds("due in (2030-03-10, 2030-03-14)", "OPS-1", "NET-1"),
        // moments
        finds("created >= -7d", "OPS-3", "OPS-2", "NET-1"),
        finds("created > '-1w'", "OPS-3", "NET-1"),
        finds("created >= startOfDay()", "OPS-3"),
        finds("created >= '2030-03-15'", "OPS-3"),
        finds("created >= '2030-03-15 05:01'"),
        finds("created < startOfYear()"),
        finds("created < startOfYear(1d) and project = SEC", "SEC-1"),
        finds("created < '-8w 2d'", "SEC-1"),
        finds("created >= startOfMonth(-1M) and created < startOfMonth()", "OPS-1"),
        finds("due < startOfMonth('+10d') and due > endOfMonth(-1)", "OPS-1"),
        finds("resolved >= startOfWeek()", "OPS-3"),
        finds("updated = 1899757800000", "SEC-1", "OPS-3", "OPS-2", "OPS-1", "NET-1"),
        // words
        finds("summary ~ gateway", "OPS-3", "OPS-1"),
        finds("summary ~ GATEWAY", "OPS-3", "OPS-1"),
        finds("summary ~ 'gateway*'", "OPS-3", "OPS-1", "NET-1"),
        finds("summary ~ 'gate?ay'", "OPS-3", "OPS-1"),
        finds("summary ~ 'gateway slow'", "OPS-3"),
        finds("summary ~ '\"gateway slow\"'"),
        finds("summary ~ '\"slow gateway\"'", "OPS-3"),
        finds("summary ~ 'gateway -slow'", "OPS-1"),
        finds("summary ~ gate"),
        finds("summary ~ über", "NET-1"),
        finds("summary ~ ber"),
        finds("summary !~ gateway", "SEC-1", "OPS-2", "NET-1"),
        finds("description ~ ÜBERSICHT", "OPS-3"),
        finds("description !~ gateway", "OPS-3"),
        finds("description is empty", "SEC-1", "OPS-2", "NET-1"),
        finds("text ~ payment", "OPS-1"),
        finds("text ~ rollback", "OPS-2", "NET-1"),
        finds("not text ~ gateway", "SEC-1", "OPS-2", "NET-1"),
        finds("comment ~ firewall", "NET-1"),
        finds("comment !~ firewall and project = NET"),
        // custom fields, by name and by number
        finds("Lessons ~ 'GRÖSSTE*'"),
        finds("lessons ~ GRÖßTE", "OPS-2"),
        finds("text ~ practise", "OPS-2"),
        finds("Lessons is empty and project = OPS", "OPS-3", "OPS-1"),
        finds("Lessons !~ nothing", "OPS-2"),
        finds("cf[10000] ~ rollback", "OPS-2"),
        finds("Team = Zebra", "OPS-1"),
        finds("Team != Zebra", "OPS-2"),
        finds("not Team in (Zebra)", "OPS-2"),
        finds("Team in (Zebra, EMPTY) and project = OPS", "OPS-3", "OPS-1"),
        finds("Team not in (Zebra, EMPTY)", "OPS-2"),
        finds("Team is not empty order by Team", "OPS-1", "OPS-2"),
        finds("Facilitator = bob", "OPS-1"),
        finds("Facilitator in membersOf(network)", "OPS-1"),
        finds("Drill = '2030-03-15'", "OPS-1"),
        finds("Drill > now()", "OPS-2"),
        finds("Drill <= endOfDay() order by Drill", "OPS-1"),
        finds("Cost > 12", "OPS-3"),
        finds("Cost = '12.5'", "OPS-3"),
        finds("Cost != 12", "OPS-3"),
        finds("Ref ~ 4711", "OPS-1"),
        finds("Twin ~ 'left' or Twin ~ 'right'", "OPS-3", "OPS-2"),
        // what was
        finds("status was Open", "SEC-1", "OPS-3", "OPS-2", "OPS-1", "NET-1"),
        finds("status was 'In Progress'", "OPS-3", "OPS-2"),
        finds("status WAS NOT 'In Progress'", "SEC-1", "OPS-1", "NET-1"),
        finds("not status was 'In Progress'", "SEC-1", "OPS-1", "NET-1"),
        finds("status was in ('In Progress', Closed)", "OPS-3", "OPS-2"),
        finds("status was not in ('In Progress', Closed)", "SEC-1", "OPS-1", "NET-1"),
        finds("status was 'In Progress' by bob", "OPS-3"),
        finds("status was 'In Progress' by (bob, alice) by alice", "OPS-2"),
        finds("status was 'In Progress' before startOfDay()", "OPS-2"),
        finds("status was 'In Progress' on startOfDay()", "OPS-3", "OPS-2"),
        finds("status was 'In Progress' on '2030-03-09'", "OPS-2"),
        finds("status was 'In Progress' on '2030-03-08' by bob"),
        finds("status was Open on '2030-03-08' and project = OPS", "OPS-2", "OPS-1"),
        finds("status was Open on '2030-03-09' and project = OPS", "OPS-1"),
        finds(
            "status was Open during ('2030-03-01', '2030-03-09') and project = OPS",
            "OPS-2",
            "OPS-1"),
        finds("status was Open after '2030-03-15' and project = OPS", "OPS-3", "OPS-1"),
        finds("status was Open before '2030-02-01'", "SEC-1"),
        finds("assignee was empty and project = OPS", "OPS-3", "OPS-2"),
        finds("assignee was alice", "OPS-1"),
        finds("assignee was in membersOf(network)", "OPS-3", "NET-1"),
        finds("assignee was currentUser() order by key", "OPS-1"),
        finds("priority was Highest", "OPS-1"),
        // what changed
        finds("status changed", "OPS-3", "OPS-2"),
        finds("not status changed and project = OPS", "OPS-1"),
        finds("status changed to Closed", "OPS-3"),
        finds("status changed from Open to 'In Progress' by bob", "OPS-3"),
        finds("status changed from Open to Closed"),
        finds("status changed from (Open, Closed)", "OPS-3", "OPS-2"),
        finds("status changed before startOfDay()", "OPS-2"),
        finds("status changed after startOfDay() or status changed before -30d", "OPS-3"),
        finds("status changed during (startOfDay(), now())", "OPS-3"),
        finds("status changed on '2030-03-08'", "OPS-2"),
        finds("status changed by currentUser() order by key", "OPS-2", "OPS-3"),
        finds("assignee changed from empty to bob", "OPS-3"),
        finds("resolution changed"),
        // precedence and order
        finds("status = Closed or status = Open and project = NET", "OPS-3", "NET-1"),
        finds("(status = Closed or status = Open) and project = NET", "NET-1"),
        finds("project in (OPS, NET) order by key", "NET-1", "OPS-1", "OPS-2", "OPS-3"),
        finds("project in (OPS, NET) order by due", "OPS-1", "NET-1", "OPS-3", "OPS-2"),
        finds("project in (OPS, NET) order by due desc", "OPS-2", "OPS-3", "NET-1", "OPS-1"),
        finds("project = OPS order by priority", "OPS-1", "OPS-2", "OPS-3"),
        finds("project = OPS order by priority asc", "OPS-3", "OPS-2", "OPS-1"),
        finds("project = OPS order by created", "OPS-3", "OPS-2", "OPS-1"),
        finds("project = OPS order by summary", "OPS-3", "OPS-1", "OPS-2"),
        finds("order by type, key desc", "SEC-1", "NET-1", "OPS-1", "OPS-3", "OPS-2"),
        finds(
            "order by assignee asc, status desc, key asc",
            "OPS-1",
            "OPS-3",
            "NET-1",
            "OPS-2",
            "SEC-1"));
  }

  @Test
  public void finds() {
    assertThat(sample.find("alice", query)).isEqualTo(found);
  }

  private static Object[] finds(String query, String... keys) {
    return new Object[] {query, List.of(keys)};
  }
}
