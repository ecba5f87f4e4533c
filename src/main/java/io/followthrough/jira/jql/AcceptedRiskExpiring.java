package io.followthrough.jira.jql;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.Words;
import io.followthrough.desk.likeness.ActionSearch;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** {@code acceptedRiskExpiring("30d")}: those whose accepted risk ends within that time. */
public final class AcceptedRiskExpiring extends ActionFunction {

  private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([dw])");
  private static final int WEEK = 7;

  private final ActionSearch search;

  public AcceptedRiskExpiring(Words words, ActionSearch search) {
    super(words, 1, 1);
    this.search = search;
  }

  @Override
  List<Long> find(Visitor visitor, List<String> arguments) {
    var days = days(arguments.get(0));
    return days.isEmpty() ? List.of() : idsOf(search.riskExpiring(visitor, days.getAsInt()));
  }

  @Override
  List<Complaint> complaintsAbout(Visitor visitor, List<String> arguments) {
    return days(arguments.get(0)).isEmpty()
        ? List.of(Complaint.of("followthrough.error.no-span", arguments.get(0)))
        : List.of();
  }

  private static OptionalInt days(String span) {
    var parts = SPAN.matcher(span);
    return parts.matches()
        ? OptionalInt.of(Integer.parseInt(parts.group(1)) * (parts.group(2).equals("w") ? WEEK : 1))
        : OptionalInt.empty();
  }
}
