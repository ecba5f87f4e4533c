package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * What Jira says to a query it cannot read: "Advanced searching", Jira Data Center documentation.
 */
@RunWith(Parameterized.class)
public class JqlFaultTest {

  private static final String OPERATORS =
      " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS'"
          + " and 'IS NOT'.";
  private static final String ESCAPES =
      " The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";

  private final String query;
  private final String message;

  public JqlFaultTest(String query, String message) {
    this.query = query;
    this.message = message;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> cases() {
    return List.of(
        say("a", "Expecting operator before the end of the query." + OPERATORS),
        say("a blah >", "Expecting operator but got 'blah'." + OPERATORS + at(1, 3)),
        say("a =a and j not is empty", "Expecting 'IN' but got 'is'." + at(1, 16)),
        say("a =a and j is ! empty", "Expecting 'NOT' but got '!'." + at(1, 15)),
        say("a=", "Expecting either a value, list or function before the end of the query."),
        say(
            "a=!",
            "Expecting either a value, list or function but got '!'. You must surround '!' in"
                + " quotation marks to use it as a value."
                + at(1, 3)),
        say("a=b c=d", "Expecting either 'OR' or 'AND' but got 'c'." + at(1, 5)),
        say("a=b\nand c=d\n e=f", "Expecting either 'OR' or 'AND' but got 'e'." + at(3, 2)),
        say("(a=b and c = d", "Expecting ')' before the end of the query."),
        say("a = (c) and", "Expecting a field name at the end of the query."),
        say(
            ", a = b",
            "Expecting a field name but got ','. You must surround ',' in quotation marks to use it"
                + " as a field name."
                + at(1, 1)),
        say("'' = c", "A field name cannot be empty." + at(1, 1)),
        say("a = ''()", "A function name cannot be empty." + at(1, 5)),
        say("a = func(", "Expecting ')' before the end of the query."),
        say("k = func(abc, jk!)", "Expecting ')' or ',' but got '!'." + at(1, 17)),
        say("bas=func(bad,)", "Function argument must be specified." + at(1, 14)),
        say("cf", "Expecting '[' before the end of the query."),
        say("cf[] = 1", "Expecting a custom field id (a positive number) but got ']'." + at(1, 4)),
        say("cf[29829 = world", "Expecting ']' but got '='." + at(1, 10)),
        say("[b] = a", "Expecting a field name but got '['. Did you mean 'cf['?" + at(1, 1)),
        say("a =b order", "Expecting 'by' before the end of the query."),
        say("a =b order summary", "Expecting 'by' but got 'summary'." + at(1, 12)),
        say("a =b order by", "Expecting a field name at the end of the query."),
        say(
            "a =b order by ajsks blah",
            "Expecting either 'ASC' or 'DESC' but got 'blah'." + at(1, 21)),
        say("order by a desc d", "Expecting ',' but got 'd'." + at(1, 17)),
        say("comment ~ 'test", "The quoted string 'test' has not been completed." + at(1, 11)),
        say("comment ~ '", "The quoted string has not been completed." + at(1, 11)),
        say("comme\\unt ~ a", "'\\un' is an illegal JQL escape sequence." + ESCAPES + at(1, 6)),
        say("a = \\", "The escape sequence has not been completed." + ESCAPES + at(1, 5)),
        say("a = '\\u0000'", "'\\u0000' is an illegal JQL escape sequence." + ESCAPES + at(1, 6)),
        say(
            "minewww# = q",
            "The character '#' is a reserved JQL character. You must enclose it in a string or use"
                + " the escape '\\u0023' instead."
                + at(1, 8)),
        say(
            "a = \"\u007f\"",
            "The character 'U+007F' on line 1 at position 6 must be escaped. Use the escape"
                + " '\\u007f' instead."
                + at(1, 6)),
        say(
            "project = ALL",
            "'ALL' is a reserved JQL word. You must surround it in quotation marks to use it in a"
                + " query."
                + at(1, 11)),
        say(
            "a = -3482094382084092840932809482",
            "'-3482094382084092840932809482' is not a valid number. Numbers must be between"
                + " -9,223,372,036,854,775,808 and 9,223,372,036,854,775,807."
                + at(1, 5)),
        say(
            "status was",
            "Expecting either a value, list or function before the end of the query."),
        say(
            "status changed to Open by",
            "Expecting either a value, list or function before the end of the query."),
        say("status changed Open", "Expecting either 'OR' or 'AND' but got 'Open'." + at(1, 16)),
        say(
            "(".repeat(5000) + "a = b",
            "The query nests more than 200 levels. Flatten it: 'a OR (b OR c)' is 'a OR b OR c'."
                + at(1, 201)));
  }

  @Test
  public void saysWhatIsWrongAndWhere() {
    var fault = assertThrows(JqlFault.class, () -> Jql.parse(query));

    assertThat(fault.messages()).containsExactly("Error in the JQL Query: " + message);
  }

  private static Object[] say(String query, String message) {
    return new Object[] {query, message};
  }

  private static String at(int line, int character) {
    return " (line %d, character %d)".formatted(line, character);
  }
}
