package io.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.corpus.RealPostmortem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.Test;

/** What 39 postmortems of one company asked for, and which of them tell of the same. */
public class RealPostmortemsTest {

  /** Families of incidents, as a reader of their titles would sort them. */
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("PM2021-002", "PM2021-003"),
          Set.of("PM2021-001", "PM2022-002", "PM2023-001", "PM2023-002"),
          Set.of("PM2021-005", "PM2021-006", "PM2021-007"),
          Set.of("PM2020-002", "PM2020-009"),
          Set.of("PM2022-004", "PM2022-007"),
          Set.of("PM2020-003", "PM2020-006"),
          Set.of("PM2020-007", "PM2022-003", "PM2024-001"));

  private final TextIndex index = new TextIndex(1000);
  private List<RealPostmortem> postmortems;

  @Before
  public void read() {
    postmortems = RealPostmortem.all();
  }

  @Test
  public void repeatFourOfTheirActionItems_andNoOtherPairLooksTheSame() {
    var actions = actions();
    for (var id = 0; id < actions.size(); id++) {
      index.put(id, actions.get(id).text());
    }

    var pairs = new TreeSet<String>();
    for (var one : actions) {
      for (var match : index.like(one.text(), Match.SAME, actions.size())) {
        var other = actions.get((int) match.id());
        if (one.postmortem().compareTo(other.postmortem()) < 0) {
          pairs.add(one.postmortem() + " " + other.postmortem() + " " + start(one.text()));
        }
      }
    }

    assertThat(actions).hasSize(131);
    assertThat(pairs)
        .containsExactly(
            "PM2019-009 PM2019-011 **Implement priority-c",
            "PM2021-002 PM2021-003 Flux metrics and alert",
            "PM2021-002 PM2021-003 Version lock Flux",
            "PM2023-001 PM2023-002 Add alarms for fluentd");
  }

  @Test
  public void haveASiblingAmongTheThreeThatAreMostAlike() {
    for (var id = 0; id < postmortems.size(); id++) {
      index.put(id, postmortems.get(id).body());
    }

    var found = new ArrayList<String>();
    var missed = new ArrayList<String>();
    for (var one : postmortems) {
      FAMILIES.stream()
          .filter(family -> family.contains(one.name()))
          .forEach(
              family ->
                  (mostAlike(one).stream().anyMatch(family::contains) ? found : missed)
                      .add(one.name()));
    }

    assertThat(missed).isEmpty();
    assertThat(found).hasSize(18);
  }

  private List<String> mostAlike(RealPostmortem one) {
    return index.like(one.body(), 0.01, 4).stream()
        .map(match -> postmortems.get((int) match.id()).name())
        .filter(name -> !name.equals(one.name()))
        .toList();
  }

  private List<Asked> actions() {
    return postmortems.stream()
        .flatMap(one -> one.actions().stream().map(text -> new Asked(one.name(), text)))
        .toList();
  }

  private static String start(String text) {
    return text.substring(0, Math.min(22, text.length()));
  }

  private record Asked(String postmortem, String text) {}
}
