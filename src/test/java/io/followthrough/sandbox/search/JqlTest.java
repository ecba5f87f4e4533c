package io.followthrough.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.sandbox.search.Clause.And;
import io.followthrough.sandbox.search.Clause.Comparison;
import io.followthrough.sandbox.search.Clause.Not;
import io.followthrough.sandbox.search.Clause.Or;
import io.followthrough.sandbox.search.Jql.Direction;
import io.followthrough.sandbox.search.Jql.Sort;
import java.util.List;
import org.junit.Test;

/** How JQL reads: "Advanced searching", Jira Data Center documentation. */
public class JqlTest {

  private static final Clause A = is("a");
  private static final Clause B = is("b");
  private static final Clause C = is("c");

  @Test
  public void findsEverything_whenThereIsNothingToRead() {
    assertThat(Jql.parse("  \n ")).isEqualTo(new Jql(null, List.of()));
  }

  @Test
  public void bindsAndTighterThanOr() {
    assertThat(Jql.parse("a=1 or b=1 AND c=1").where())
        .isEqualTo(new Or(List.of(A, new And(List.of(B, C)))));
  }

  @Test
  public void readsParenthesesAndSigns() {
    assertThat(Jql.parse("(a=1 || b=1) && !c=1").where())
        .isEqualTo(new And(List.of(new Or(List.of(A, B)), new Not(C))));
  }

  @Test
  public void readsEachOperator() {
    for (var operator : Operator.values()) {
      var clause = (Comparison) Jql.parse("a " + operator.words() + " b").where();

      assertThat(clause).isNotNull();
      assertThat(clause.operator()).isEqualTo(operator);
    }
  }

  @Test
  public void readsListsCallsAndEmpty() {
    assertThat(operandOf("a in (b, 'c d', startOfDay(\"-1d\"), empty)"))
        .isEqualTo(
            new Operand.Several(
                List.of(
                    new Operand.Value("b"),
                    new Operand.Value("c d"),
                    new Operand.Call("startOfDay", List.of("-1d")),
                    new Operand.Empty())));
  }

  @Test
  public void resolvesEscapes() {
    assertThat(operandOf("a ~ \"a\\\"b\\t\\u00e9\\\\\"")).isEqualTo(new Operand.Value("a\"b\té\\"));
    assertThat(operandOf("a = one\\ word")).isEqualTo(new Operand.Value("one word"));
  }

  @Test
  public void takesARelativeDateWithoutQuotes() {
    assertThat(operandOf("due < -7d")).isEqualTo(new Operand.Value("-7d"));
  }

  @Test
  public void keepsAQuotedKeywordAsAValue() {
    assertThat(operandOf("a = 'empty'")).isEqualTo(new Operand.Value("empty"));
  }

  @Test
  public void readsACustomFieldByItsNumber() {
    assertThat(Jql.parse("cf[10010] = 1").where()).isEqualTo(is("cf[10010]"));
  }

  @Test
  public void sortsByTheFirstFieldFirst() {
    assertThat(Jql.parse("order by a desc, 'b c', d ASC").order())
        .containsExactly(
            new Sort("a", Direction.DESC), new Sort("b c", null), new Sort("d", Direction.ASC));
  }

  private static Operand operandOf(String query) {
    var clause = (Comparison) Jql.parse(query).where();
    assertThat(clause).isNotNull();
    return clause.operand();
  }

  private static Clause is(String field) {
    return new Comparison(field, Operator.EQUALS, new Operand.Value("1"));
  }
}
