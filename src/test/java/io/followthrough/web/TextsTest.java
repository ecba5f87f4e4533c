package io.followthrough.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionType;
import io.followthrough.action.CheckQuestion;
import io.followthrough.action.CheckReply;
import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.action.Gap;
import io.followthrough.action.Loss;
import io.followthrough.action.Outstanding;
import io.followthrough.action.RejectionReason;
import io.followthrough.desk.ItemState;
import io.followthrough.desk.audit.AuditAct;
import io.followthrough.desk.audit.AuditCheck;
import io.followthrough.desk.coverage.Editing;
import io.followthrough.desk.evidence.EvidenceSort;
import io.followthrough.desk.evidence.Question;
import io.followthrough.desk.looseend.LooseEndKind;
import io.followthrough.desk.report.OverdueGroups;
import io.followthrough.desk.rows.OverdueSort;
import io.followthrough.desk.setup.SetupLine;
import io.followthrough.desk.setup.SetupTask;
import io.followthrough.gate.BypassReason;
import io.followthrough.gate.WaiverReason;
import io.followthrough.gate.coverage.Guard;
import io.followthrough.insight.AgeBucket;
import io.followthrough.insight.Counted;
import io.followthrough.insight.Drop;
import io.followthrough.insight.DutyState;
import io.followthrough.insight.Extent;
import io.followthrough.insight.NextStep;
import io.followthrough.learning.evidence.Confidence;
import io.followthrough.learning.evidence.Effect;
import io.followthrough.learning.evidence.Impact;
import io.followthrough.learning.evidence.Stance;
import io.followthrough.policy.Level;
import io.followthrough.postmortem.Lack;
import io.followthrough.postmortem.ReviewState;
import io.followthrough.postmortem.factor.Category;
import io.followthrough.postmortem.factor.Role;
import io.followthrough.postmortem.review.ReviewStep;
import io.followthrough.postmortem.timeline.Flag;
import io.followthrough.postmortem.timeline.Goal;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Snag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Every sentence that is asked for by key is in the bundle, and every one there is asked for. */
public class TextsTest {

  /** The name of a sentence; those ending in a dot are put together, and listed below. */
  private static final Pattern KEY =
      Pattern.compile("\"(followthrough\\.[a-z]+\\.[a-zA-Z.-]*[a-zA-Z])\"");

  /** The name of a rule for the wording. */
  private static final Pattern RULE = Pattern.compile("Rule\\.of\\(\\s*\"([a-z-]+)\"");

  private final ResourceBundle bundle = ResourceBundle.getBundle("i18n.followthrough");

  @Test
  public void areAllThere() throws IOException {
    assertThat(bundle.keySet()).containsAll(asked());
  }

  @Test
  public void areSaidOnce() throws IOException {
    var keys =
        Files.readAllLines(Path.of("src/main/resources/i18n/followthrough.properties")).stream()
            .filter(line -> line.startsWith("followthrough."))
            .map(line -> line.substring(0, line.indexOf('=')));
    assertThat(keys).doesNotHaveDuplicates();
  }

  @Test
  public void areAllUsed() throws IOException {
    assertThat(
            bundle.keySet().stream().filter(key -> key.matches("followthrough\\.(web|hint)\\..*")))
        .isSubsetOf(asked());
  }

  @Test
  public void needNoQuoting() {
    // A lone apostrophe takes the place of an argument's value in the host's format.
    assertThat(bundle.keySet().stream().filter(key -> key.startsWith("followthrough.web.")))
        .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContain("'"));
  }

  @Test
  public void countInTheReadersWords() {
    var texts = new Texts(new BundleWords());
    var one = "followthrough.web.incident.more.one";
    var many = "followthrough.web.incident.more.many";

    assertThat(texts.count(0, one, many)).isEmpty();
    assertThat(texts.count(1, one, many)).isEqualTo("and 1 more");
    assertThat(texts.count(1234, one, many)).isEqualTo("and 1234 more");
  }

  private static Set<String> asked() throws IOException {
    var keys = new TreeSet<String>(Descriptor.read().textKeys());
    keys.addAll(in(Path.of("src/main/java"), KEY));
    keys.addAll(in(Path.of("src/main/resources/templates"), KEY));
    for (var rule : in(Path.of("src/main/java/io/followthrough/learning"), RULE)) {
      keys.add("followthrough.hint." + rule);
      keys.add("followthrough.hint." + rule + ".instead");
    }
    Arrays.stream(Disposition.values())
        .forEach(one -> keys.add("followthrough.web.disposition." + one.id()));
    Arrays.stream(Delivery.values())
        .forEach(one -> keys.add("followthrough.web.delivery." + one.id()));
    Arrays.stream(CheckQuestion.values())
        .forEach(one -> keys.add("followthrough.web.proof.question." + one.id()));
    Arrays.stream(CheckReply.values())
        .forEach(one -> keys.add("followthrough.web.proof.reply." + one.id()));
    Arrays.stream(Outstanding.values())
        .forEach(one -> keys.add("followthrough.outstanding." + one.id()));
    Arrays.stream(LooseEndKind.values())
        .flatMap(one -> Stream.of("kind.", "about.", "mend.").map(about -> about + one.id()))
        .forEach(one -> keys.add("followthrough.web.loose." + one));
    Arrays.stream(ActionType.values())
        .forEach(one -> keys.add("followthrough.web.type." + one.id()));
    Arrays.stream(RejectionReason.values())
        .forEach(one -> keys.add("followthrough.web.reason." + one.id()));
    Arrays.stream(SetupLine.Result.values())
        .forEach(one -> keys.add("followthrough.web.setup." + one.id()));
    Arrays.stream(SetupTask.Standing.values())
        .forEach(one -> keys.add("followthrough.web.setup." + one.id()));
    Arrays.stream(Editing.values())
        .forEach(one -> keys.add("followthrough.web.coverage.mend." + one.id()));
    Arrays.stream(Guard.values())
        .forEach(one -> keys.add("followthrough.web.coverage.guard." + one.id()));
    Arrays.stream(Counted.values()).forEach(one -> keys.add("followthrough.web.items." + one.id()));
    Stream.concat(
            Stream.of("all", DutyState.MISSING, DutyState.WRITTEN),
            Arrays.stream(DutyState.values()).map(DutyState::id))
        .forEach(one -> keys.add("followthrough.web.duty.state." + one));
    Arrays.stream(AuditAct.values())
        .forEach(one -> keys.add("followthrough.web.audit.act." + one.id()));
    Arrays.stream(AuditCheck.Kind.values())
        .forEach(one -> keys.add("followthrough.web.audit.break." + one.id()));
    Arrays.stream(BypassReason.values())
        .forEach(one -> keys.add("followthrough.web.bypass.reason." + one.id()));
    Arrays.stream(WaiverReason.values())
        .forEach(one -> keys.add("followthrough.web.waiver.reason." + one.id()));
    Arrays.stream(Level.values()).forEach(one -> keys.add("followthrough.web.level." + one.id()));
    Arrays.stream(Loss.values())
        .forEach(one -> keys.add("followthrough.web.postmortem.lost." + one.id()));
    Arrays.stream(Loss.values())
        .forEach(one -> keys.add("followthrough.web.incident.lost." + one.id()));
    Arrays.stream(OverdueSort.values())
        .forEach(one -> keys.add("followthrough.web.report.sort." + one.id()));
    Stream.of(Extent.PARTIAL, Extent.TO_COME)
        .forEach(one -> keys.add("followthrough.web.report.extent." + one.id()));
    Arrays.stream(Drop.values())
        .forEach(one -> keys.add("followthrough.web.report.drop." + one.id()));
    Arrays.stream(OverdueGroups.By.values())
        .forEach(one -> keys.add("followthrough.web.report.by." + one.id()));
    Arrays.stream(NextStep.values())
        .forEach(one -> keys.add("followthrough.web.report.next." + one.id()));
    Arrays.stream(AgeBucket.values())
        .forEach(one -> keys.add("followthrough.web.report.age." + one.id()));
    Arrays.stream(Gap.values()).forEach(one -> keys.add("followthrough.gap." + one.id()));
    Arrays.stream(Gap.values())
        .filter(one -> one != Gap.ANSWER && one != Gap.EXPIRED)
        .forEach(one -> keys.add("followthrough.error.missing." + one.id()));
    Arrays.stream(ReviewState.values())
        .forEach(one -> keys.add("followthrough.web.review.state." + one.id()));
    Arrays.stream(ReviewStep.Kind.values())
        .forEach(one -> keys.add("followthrough.web.review.step." + one.id()));
    Arrays.stream(Lack.Kind.values())
        .map(Lack.Kind::id)
        .forEach(
            id -> {
              keys.add("followthrough.web.section." + id);
              keys.add("followthrough.error.section." + id);
              keys.add("followthrough.gate.sections-filled." + id);
              keys.add("followthrough.gate.sections-filled." + id + ".mend");
            });
    keys.addAll(ofTimelines());
    keys.addAll(ofEvidence());
    return keys;
  }

  private static Set<String> ofEvidence() {
    var keys = new TreeSet<String>(Set.of("followthrough.web.evidence.state.all"));
    var start = "followthrough.web.evidence.";
    Arrays.stream(Effect.values()).forEach(one -> keys.add(start + "effect." + one.id()));
    Arrays.stream(Confidence.values()).forEach(one -> keys.add(start + "confidence." + one.id()));
    Arrays.stream(Stance.values()).forEach(one -> keys.add(start + "stance." + one.id()));
    Arrays.stream(Impact.Source.values()).forEach(one -> keys.add(start + "from." + one.id()));
    Arrays.stream(EvidenceSort.values()).forEach(one -> keys.add(start + "sort." + one.id()));
    Arrays.stream(ItemState.values())
        .map(ItemState::id)
        .forEach(
            id -> {
              keys.add(start + "state." + id);
              keys.add(start + "toll." + id + ".one");
              keys.add(start + "toll." + id + ".many");
            });
    List.of("incidents", "minutes", "open-then", "severity")
        .forEach(name -> keys.add(start + "column." + name));
    Arrays.stream(Question.values())
        .forEach(one -> keys.add("followthrough.web.backlog.looked." + one.id()));
    return keys;
  }

  private static Set<String> ofTimelines() {
    var keys = new TreeSet<String>();
    Arrays.stream(Kind.values()).forEach(one -> keys.add("followthrough.web.kind." + one.id()));
    Arrays.stream(Category.values()).forEach(one -> keys.add("followthrough.web.sort." + one.id()));
    Arrays.stream(Role.values()).forEach(one -> keys.add("followthrough.web.role." + one.id()));
    Arrays.stream(Goal.values())
        .forEach(
            one -> {
              keys.add("followthrough.web.measure." + one.id());
              keys.add("followthrough.web.measure.unknown." + one.id());
            });
    Arrays.stream(Snag.Cause.values())
        .forEach(one -> keys.add("followthrough.timeline.snag." + one.id()));
    Arrays.stream(Flag.Oddity.values())
        .forEach(one -> keys.add("followthrough.timeline.flag." + one.id()));
    return keys;
  }

  private static Set<String> in(Path folder, Pattern pattern) throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> keys.add(found.group(1)));
      }
    }
    return keys;
  }
}
