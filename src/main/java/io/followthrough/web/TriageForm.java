package io.followthrough.web;

import io.followthrough.action.ActionType;
import io.followthrough.action.Gap;
import io.followthrough.action.RejectionReason;
import java.util.Arrays;
import java.util.List;

/**
 * What one can choose from when answering an action item.
 *
 * @param types what it is good for
 * @param priorities the host's priorities, most urgent first
 * @param reasons why it will not be done
 * @param gaps what an answer may lack
 */
public record TriageForm(
    List<Choice> types, List<Choice> priorities, List<Choice> reasons, List<Choice> gaps) {

  static TriageForm of(List<String> priorities, Texts texts) {
    return new TriageForm(
        Arrays.stream(ActionType.values())
            .map(type -> new Choice(type.id(), typeLabel(type.id(), texts)))
            .toList(),
        priorities.stream().map(name -> new Choice(name, name)).toList(),
        Arrays.stream(RejectionReason.values())
            .map(reason -> new Choice(reason.id(), reasonLabel(reason.id(), texts)))
            .toList(),
        Arrays.stream(Gap.values())
            .map(gap -> new Choice(gap.id(), texts.say("followthrough.gap." + gap.id())))
            .toList());
  }

  static String typeLabel(String id, Texts texts) {
    return texts.say("followthrough.web.type." + id);
  }

  static String reasonLabel(String id, Texts texts) {
    return texts.say("followthrough.web.reason." + id);
  }
}
