package io.followthrough.postmortem.factor;

import io.followthrough.postmortem.FieldTable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that contributed to an incident.
 *
 * @param all triggers first, then factors; within these, oldest first
 */
public record Factors(List<Factor> all) {

  /** As many as a postmortem may name. */
  public static final int LIMIT = 100;

  private static final FieldTable TABLE = new FieldTable("||Part||Sort||What it was||");

  public Factors {
    all =
        all.stream()
            .sorted(Comparator.comparing(Factor::role).thenComparingLong(Factor::id))
            .toList();
  }

  /** The one of that id; empty where there is none. */
  public Optional<Factor> factor(long id) {
    return all.stream().filter(factor -> factor.id() == id).findFirst();
  }

  /** Whether one of them says the same, whatever is done about it. */
  public boolean hold(Contribution contribution) {
    return all.stream().map(Factor::contribution).anyMatch(contribution::saysTheSameAs);
  }

  /** Whether just one factor is named, whatever set things off: there is rarely just one. */
  public boolean isJustOne() {
    return all.stream().filter(factor -> factor.role() == Role.FACTOR).count() == 1;
  }

  /** Puts them into the text of the section's field, as a table. */
  public String into(String text) {
    return TABLE.into(text, rows());
  }

  /** Whether the field of the section holds just these. */
  public boolean areIn(String text) {
    return TABLE.holds(text, rows());
  }

  /** Without the action items: whoever reads the field may not see each of them. */
  private List<String> rows() {
    return all.stream()
        .map(
            factor ->
                "|"
                    + factor.role().id()
                    + "|"
                    + factor.contribution().category().id()
                    + "|"
                    + FieldTable.cell(factor.contribution().text())
                    + "|")
        .toList();
  }
}
