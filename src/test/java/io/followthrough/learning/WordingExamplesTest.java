package io.followthrough.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Sentences, and the rules that have something to say about them; most of all those that have not.
 */
@RunWith(Parameterized.class)
public class WordingExamplesTest {

  private static final String ACTION = "action";
  private static final String DONE_WHEN = "done when";
  private static final String SECTION = "section";
  private static final String NOTHING = "";

  private final String kind;
  private final String text;
  private final String rules;

  public WordingExamplesTest(String kind, String text, String rules) {
    this.kind = kind;
    this.text = text;
    this.rules = rules;
  }

  @Parameters(name = "{0}: {1} -> {2}")
  public static List<Object[]> cases() {
    var cases = new ArrayList<Object[]>();
    actions(
        cases,
        "endless-verb",
        "Improve monitoring",
        "Investigate grafana-agent memory usage",
        "Consider pushing node logs to Loki",
        "- [ ] **Look into** smoketesting",
        "Review if our pods have appropriate resource requests",
        "Reflect on how our announcements can become more visible");
    actions(
        cases,
        "no-verb-first",
        "Better monitoring of namespaces.",
        "The alert needs a more descriptive name",
        "We need to streamline our pipelines",
        "All applications should run in containers",
        "Monitoring of the backup");
    actions(
        cases,
        "good-intention",
        "Be more careful with production credentials",
        "Remember to take a backup before a migration",
        "Double-check the region");
    actions(cases, "no-end", "Move the remaining jobs when possible", "Rotate keys, logs etc.");
    actions(
        cases,
        NOTHING,
        "Flux metrics and alerts",
        "Version lock Flux",
        "Add alarms for Fluentd in case not enough/no log data is being sent (per node)",
        "Document rollover process",
        "Implement staging environment",
        "Revert to default of 300 seconds for de-registration delay on the ALBs.",
        "Investigate the memory leak and write down what holds the buffers",
        "Reduce the pool to 50 connections",
        "Improve the query so that it answers within 200 ms",
        "Allow specifying a particular AMI",
        "Theme the error page",
        "Welcome new users with a checklist",
        "Überwachung für Flux einrichten");
    doneWhens(
        cases,
        "says-nothing",
        "done",
        "When it is done.",
        "it's implemented",
        "everything is live");
    doneWhens(
        cases, NOTHING, "", "A dry run ends without an alarm", "The dashboard is done in Grafana");
    sections(
        cases,
        "human-error",
        "Human error in not knowing that logs are stored in a different account",
        "This was down to operator mistake");
    sections(
        cases,
        "should-have",
        "Somebody should have noticed the alarm",
        "New tool shouldn't have been rushed to production",
        "They must have known");
    sections(cases, "careless", "The change was made carelessly", "She was not paying attention");
    sections(
        cases,
        "failed-to",
        "Unfortunately we failed to verify that it was running",
        "The on-call engineer simply neglected to check",
        "He forgot to renew it");
    sections(cases, "fault", "It was his fault", "The network team is to blame");
    sections(cases, "one-cause", "The root cause was a pod using much memory");
    sections(
        cases,
        NOTHING,
        "The pods failed to start",
        "All inbound traffic failed to reach the cluster",
        "The analysis failed to predict a number of issues",
        "Each repository should have clear rules",
        "Pods should have limited access and shared volumes",
        "The node should have speed limits",
        "Root cause investigation started",
        "Several root causes can display similar symptoms",
        "Users of the forgot password page saw an error",
        "A page fault on their error counter",
        "The default is to ignore the failure policy",
        "Lazy loading was switched off",
        "The error rate was negligible",
        "One could not tell the two accounts apart: the console shows only a number",
        "The alarm rang 40 minutes after the first error",
        "");
    return cases;
  }

  @Test
  public void getsTheHintsItDeserves() {
    var hints =
        switch (kind) {
          case ACTION -> Wording.ofAction(text);
          case DONE_WHEN -> Wording.ofDoneWhen(text);
          default -> Wording.ofSection(text, List.of("Alice"));
        };

    assertThat(hints.stream().map(Hint::rule).distinct().toList())
        .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules));
  }

  private static void actions(List<Object[]> cases, String rule, String... texts) {
    add(cases, ACTION, rule, texts);
  }

  private static void doneWhens(List<Object[]> cases, String rule, String... texts) {
    add(cases, DONE_WHEN, rule, texts);
  }

  private static void sections(List<Object[]> cases, String rule, String... texts) {
    add(cases, SECTION, rule, texts);
  }

  private static void add(List<Object[]> cases, String kind, String rule, String... texts) {
    for (var text : texts) {
      cases.add(new Object[] {kind, text, rule});
    }
  }
}
