package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import io.followthrough.sandbox.FreshDatabase;
import io.followthrough.sandbox.store.Tables.Issue;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

public class SearchTest {

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Sample sample;

  @BeforeClass
  public static void fill() {
    sample = new Sample(DATABASE.store());
  }

  @Test
  public void findsOnlyWhatTheUserMayBrowse() {
    assertThat(sample.find("alice", "")).contains("NET-1", "SEC-1");
    assertThat(sample.find("bob", "")).contains("NET-1").doesNotContain("SEC-1");
    assertThat(sample.find("dave", "")).containsExactly("OPS-3", "OPS-2", "OPS-1");
    assertThat(sample.find("nobody", "")).isEmpty();
  }

  @Test
  public void saysTheSameOfWhatIsHiddenAndWhatIsMissing() {
    assertThat(faults("dave", "project = NET"))
        .containsExactly("The value 'NET' does not exist for the field 'project'.");
    assertThat(faults("dave", "project = NONE"))
        .containsExactly("The value 'NONE' does not exist for the field 'project'.");
    assertThat(faults("dave", "key = NET-1"))
        .containsExactly("An issue with key 'NET-1' does not exist for field 'key'.");
    assertThat(faults("dave", "key = OPS-99"))
        .containsExactly("An issue with key 'OPS-99' does not exist for field 'key'.");
    assertThat(faults("dave", "id = " + sample.id("NET-1")))
        .containsExactly(
            "A value with ID '%d' does not exist for the field 'id'."
                .formatted(sample.id("NET-1")));
  }

  @Test
  public void countsAllAndAnswersAPage() {
    var alice = sample.users.withName("alice").orElseThrow();

    assertThat(sample.find("alice", "order by key", 1, 2)).containsExactly("OPS-1", "OPS-2");
    assertThat(sample.search.find(alice, "order by key", 1, 2).total()).isEqualTo(5);
    assertThat(sample.search.find(alice, "", 50, 2))
        .isEqualTo(new SearchPage(5, List.of(), List.of()));
    assertThat(sample.search.find(alice, "", 0, 0))
        .isEqualTo(new SearchPage(5, List.of(), List.of()));
  }

  @Test
  public void sendsTwoStatements_howeverManyIssuesItFinds() {
    sample.find("alice", "project = OPS and text ~ gateway");
    DATABASE.store().statements().reset();

    sample.find("alice", "project = OPS and text ~ gateway order by priority");

    assertThat(DATABASE.store().statements().sent()).isEqualTo(2);
  }

  @Test
  public void findsNothingForCurrentUser_whenNobodyIsSignedIn() {
    assertThat(sample.find("nobody", "assignee = currentUser()")).isEmpty();
  }

  @Test
  public void tellsEveryFaultAtOnce() {
    assertThat(faults("alice", "nope = 1 and status = Gone order by other"))
        .containsExactly(
            "Field 'nope' does not exist or you do not have permission to view it.",
            "The value 'Gone' does not exist for the field 'status'.",
            "Field 'other' does not exist or you do not have permission to view it.");
  }

  @Test
  public void refusesWhatAFieldCannotDo() {
    assertFault("project ~ OPS", "The operator '~' is not supported by the 'project' field.");
    assertFault("summary = x", "The operator '=' is not supported by the 'summary' field.");
    assertFault(
        "project = (OPS, NET)",
        "Operator '=' does not support the list value '(\"OPS\", \"NET\")' for field 'project'.");
    assertFault(
        "project in OPS",
        "Operator 'in' does not support the non-list value '\"OPS\"' for field 'project'.");
    assertFault(
        "status = empty", "The field 'status' does not support searching for EMPTY values.");
    assertFault("Team = Red", "The option 'Red' for field 'Team' does not exist.");
    assertFault("Unsearchable ~ x", "Field 'Unsearchable' is not searchable, it is only sortable.");
    assertFault("order by text", "Not able to sort using field 'text'.");
    assertFault("status = 4711", "A value with ID '4711' does not exist for the field 'status'.");
    assertFault("key = nonsense", "The issue key 'nonsense' for field 'key' is invalid.");
  }

  @Test
  public void refusesFunctionsItDoesNotKnow() {
    assertFault("assignee = bogus()", "Unable to find JQL function 'bogus()'.");
    assertFault("due < bogus(1)", "Unable to find JQL function 'bogus(1)'.");
    assertFault("due < now(1)", "Function 'now' expected '0' arguments but received '1'.");
    assertFault(
        "due < startOfDay(x)",
        "Duration for function 'startOfDay' should have the format (+/-)n(yMwdm), e.g -1M for 1"
            + " month earlier.");
    assertFault(
        "due < currentUser()",
        "A date for the field 'due' provided by the function 'currentUser' is not valid.");
    assertFault(
        "project = now()",
        "A value provided by the function 'now' is invalid for the field 'project'.");
  }

  @Test
  public void refusesDatesAndWordsItCannotRead() {
    assertFault(
        "due < tomorrow",
        "Date value 'tomorrow' for field 'due' is invalid. Valid formats include: 'yyyy/MM/dd"
            + " HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g."
            + " '-5d', '4w 2d'.");
    assertThat(faults("alice", "due < '2030-02-30'")).hasSize(1);
    assertFault(
        "summary ~ ''", "The field 'summary' does not support searching for an empty string.");
    assertFault(
        "summary ~ '*x'",
        "The text query '*x' for field 'summary' is not allowed to start with character '*'.");
    assertThat(faults("alice", "summary ~ 'roam~2'")).hasSize(1);
    assertThat(faults("alice", "summary ~ '!!!'")).hasSize(1);
  }

  @Test
  public void refusesWhatItCannotAskOfThePast() {
    assertFault("summary was x", "History searches do not support the 'summary' field.");
    assertFault(
        "nope changed", "Field 'nope' does not exist or you do not have permission to view it.");
    assertFault("status was Gone", "The value 'Gone' does not exist for the field 'status'.");
    assertFault(
        "status was in Open",
        "Operator 'was in' does not support the non-list value '\"Open\"' for field 'status'.");
    assertFault(
        "status was (Open)",
        "Operator 'was' does not support the list value '(\"Open\")' for field 'status'.");
    assertFault(
        "status changed during Open",
        "DURING takes two dates in parentheses, not '\"Open\"', for the field 'status'.");
    assertFault(
        "status was Open from Closed",
        "WAS takes no FROM and no TO for the field 'status'; ask with CHANGED.");
    assertFault(
        "status changed before (now(), now())",
        "The value '(now(), now())' for the history of field 'status' must be one date.");
    assertThat(faults("alice", "status changed by ghost")).hasSize(1);
  }

  @Test
  public void answersQuicklyOnWordsMadeToBeSlow() {
    var issue = sample.id("OPS-1");
    DATABASE
        .store()
        .sql()
        .update(Issue.TABLE)
        .set(Issue.DESCRIPTION, "a".repeat(32_000))
        .where(Issue.ID.eq(issue))
        .execute();

    assertThat(sample.find("alice", "description ~ 'a*a*a*a*a*a*b'")).isEmpty();
    assertThat(sample.find("alice", "description ~ 'a*a*a'")).containsExactly("OPS-1");
  }

  @Test
  public void refusesAQueryOfTooManyWords() {
    var query = "key = OPS-1" + " or key = OPS-1".repeat(3_000);

    assertThat(faults("alice", query).get(0)).contains("more than 10,000 words");
    assertThat(sample.find("alice", "key = OPS-1" + " or key = OPS-1".repeat(2_400)))
        .containsExactly("OPS-1");
  }

  @Test
  public void takesAnyTextAsAValue_withoutHarm() {
    assertThat(sample.find("alice", "summary ~ \"x'; drop table issue; --\"")).isEmpty();
    assertThat(faults("alice", "assignee = \"' or 1=1\"")).hasSize(1);
    assertThat(faults("alice", "summary ~ '😀'")).hasSize(1);
    assertThat(sample.find("alice", "summary ~ 'a.b|c$ \\u00df'")).isEmpty();
  }

  private void assertFault(String query, String message) {
    assertThat(faults("alice", query)).containsExactly(message);
  }

  private List<String> faults(String user, String query) {
    return assertThrows(JqlFault.class, () -> sample.find(user, query)).messages();
  }
}
