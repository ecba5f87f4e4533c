package io.followthrough.web;

import io.followthrough.action.ActionType;
import io.followthrough.action.Delivery;
import io.followthrough.action.Disposition;
import io.followthrough.action.Gap;
import io.followthrough.action.RejectionReason;
import io.followthrough.action.Remediation.Failure;
import io.followthrough.gate.Lacks;
import io.followthrough.policy.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one can choose from when answering an action item.
 *
 * @param types what it is good for
 * @param priorities the host's priorities, most urgent first
 * @param reasons why it will not be done
 * @param dispositions the kinds of answers
 * @param deliveries how far an accepted item can be
 * @param gaps what an answer may lack; {@code [detail]} stands for what there is to tell about it
 * @param failures why nothing may come of another ticket; {@code [key]} and {@code [resolution]}
 *     stand for what there is to tell about it
 * @param tickets how many tickets of an item are done; {@code [done]} and {@code [all]} stand for
 *     the numbers
 * @param reviewByHelp how far ahead an item may be deferred, in words
 * @param untilHelp for how long a risk may be accepted, in words
 */
public record TriageForm(
    List<Choice> types,
    List<Choice> priorities,
    List<Choice> reasons,
    List<Choice> dispositions,
    List<Choice> deliveries,
    List<Choice> gaps,
    List<Choice> failures,
    String tickets,
    String reviewByHelp,
    String untilHelp) {

  public static TriageForm of(List<String> priorities, Limits limits, Texts texts) {
    return new TriageForm(
        Arrays.stream(ActionType.values())
            .map(type -> new Choice(type.id(), typeLabel(type.id(), texts)))
            .toList(),
        priorities.stream().map(name -> new Choice(name, name)).toList(),
        Arrays.stream(RejectionReason.values())
            .map(reason -> new Choice(reason.id(), reasonLabel(reason.id(), texts)))
            .toList(),
        Arrays.stream(Disposition.values())
            .map(one -> labelled(one.id(), "followthrough.web.disposition.", texts))
            .toList(),
        Arrays.stream(Delivery.values())
            .map(one -> labelled(one.id(), "followthrough.web.delivery.", texts))
            .toList(),
        Arrays.stream(Gap.values())
            .map(gap -> new Choice(gap.id(), texts.tell(Lacks.of(gap, "[detail]"))))
            .toList(),
        Arrays.stream(Failure.values())
            .flatMap(
                failure ->
                    Stream.of(
                        failed(failure, failure.id(), "[key]", texts),
                        failed(failure, failure.id() + "-unnamed", "", texts)))
            .toList(),
        texts.fill("followthrough.web.tickets", "[done]", "[all]"),
        texts.fill(
            "followthrough.web.triage.review-by.help", String.valueOf(limits.deferralDays())),
        texts.fill("followthrough.web.triage.until.help", String.valueOf(limits.riskDays())));
  }

  private static Choice failed(Failure failure, String id, String key, Texts texts) {
    return new Choice(id, texts.tell(Lacks.of(failure, key, "[resolution]")));
  }

  private static Choice labelled(String id, String prefix, Texts texts) {
    return new Choice(id, texts.say(prefix + id));
  }

  static String typeLabel(String id, Texts texts) {
    return texts.say("followthrough.web.type." + id);
  }

  static String reasonLabel(String id, Texts texts) {
    return texts.say("followthrough.web.reason." + id);
  }
}
