package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.followthrough.sandbox.FreshDatabase;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * What plugins' functions do to a query, after
 * https://developer.atlassian.com/server/jira/platform/jql-function/.
 */
public class PluginFunctionsTest {

  @ClassRule public static final FreshDatabase DATABASE = new FreshDatabase();

  private static Sample sample;

  @BeforeClass
  public static void fill() {
    sample = new Sample(DATABASE.store());
  }

  @Test
  public void standForIssues_besideAnythingElse() {
    sample.functions.put("watched", new Fixed(true, "OPS-1", "OPS-3", "NET-1"));

    assertThat(sample.find("bob", "issue in WATCHED() and project = OPS"))
        .containsExactly("OPS-3", "OPS-1");
    assertThat(sample.find("bob", "issuekey not in watched() and project = OPS"))
        .containsExactly("OPS-2");
    assertThat(sample.find("bob", "key in (OPS-2, watched()) and project = OPS")).hasSize(3);
  }

  @Test
  public void showNobodyWhatHeMayNotSee() {
    sample.functions.put("everything", new Fixed(true, "OPS-1", "SEC-1", "NET-1"));

    assertThat(sample.find("dave", "issue in everything()"))
        .isEqualTo(
            sample.find("dave", "").stream()
                .filter(List.of("OPS-1", "SEC-1", "NET-1")::contains)
                .toList());
  }

  @Test
  public void standForNothing() {
    sample.functions.put("none", new Fixed(true));

    assertThat(sample.find("bob", "issue in none()")).isEmpty();
    assertThat(sample.find("bob", "issue not in none()")).isEqualTo(sample.find("bob", ""));
  }

  @Test
  public void mayStandForVeryManyIssues() {
    sample.functions.put("many", new Fixed(true, "OPS-1").andAThousandfold(50));

    assertThat(sample.find("bob", "issue in many()")).containsExactly("OPS-1");
  }

  @Test
  public void sayWhatIsWrongWithACall() {
    sample.functions.put("watched", new Fixed(true, "OPS-1"));

    assertThat(fault("issue in watched(x) and nonsense = 1"))
        .containsExactly(
            "watched wants nothing, not [x], for issue.",
            "Field 'nonsense' does not exist or you do not have permission to view it.");
  }

  @Test
  public void fitTheFieldsAndOperatorsTheyAreFor() {
    sample.functions.put("watched", new Fixed(true, "OPS-1"));
    sample.functions.put("one", new Fixed(false, "OPS-1"));

    assertThat(fault("issue = watched()"))
        .containsExactly(
            "Operator '=' does not support the list value 'watched()' for field 'issue'.");
    assertThat(fault("issue in one()"))
        .containsExactly(
            "Operator 'in' does not support the non-list value 'one()' for field 'issue'.");
    assertThat(sample.find("bob", "issue = one()")).containsExactly("OPS-1");
    assertThat(fault("assignee in watched()"))
        .containsExactly(
            "A value provided by the function 'watched' is invalid for the field 'assignee'.");
    assertThat(fault("issue in unheard()"))
        .containsExactly("Unable to find JQL function 'unheard()'.");
  }

  private static List<String> fault(String jql) {
    return assertThrows(JqlFault.class, () -> sample.find("bob", jql)).messages();
  }

  /** Stands for the same issues whoever asks, and takes no arguments. */
  private static final class Fixed implements JqlFunction {

    private final boolean list;
    private final List<String> keys;
    private int more;

    Fixed(boolean list, String... keys) {
      this.list = list;
      this.keys = List.of(keys);
    }

    Fixed andAThousandfold(int thousands) {
      more = thousands * 1000;
      return this;
    }

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

    @Override
    public MessageSet validate(
        ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
      var messages = new MessageSetImpl();
      if (!operand.getArgs().isEmpty()) {
        messages.addErrorMessage(
            operand.getName()
                + " wants nothing, not "
                + operand.getArgs()
                + ", for "
                + terminalClause.getName()
                + ".");
      }
      return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
        QueryCreationContext queryCreationContext,
        FunctionOperand operand,
        TerminalClause terminalClause) {
      return Stream.concat(
              keys.stream().map(sample::id), LongStream.range(1_000_000, 1_000_000 + more).boxed())
          .map(id -> new QueryLiteral(operand, id))
          .toList();
    }

    @Override
    public boolean isList() {
      return list;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
      return 0;
    }

    @Override
    public String getFunctionName() {
      return "fixed";
    }

    @Override
    public JiraDataType getDataType() {
      return JiraDataTypes.ISSUE;
    }
  }
}
