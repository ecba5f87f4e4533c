package io.followthrough.rest;

import io.followthrough.action.Person;
import io.followthrough.desk.postmortem.PostmortemFile;
import io.followthrough.gate.Message;
import io.followthrough.learning.Hint;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem on the wire.
 *
 * @param key its key
 * @param summary its title
 * @param status its status
 * @param state how far its review has come
 * @param template the name of the template that it is held to
 * @param incidents the incidents it reviews, as far as the visitor sees them
 * @param owner the name of who answers for it; {@code null} where nobody does
 * @param facilitator the name of who leads its review; {@code null} where nobody was named
 * @param orphaned whether nobody is left who answers for it: none was named, or he cannot sign in
 *     any more
 * @param sections its sections, in the order of the page
 * @param missing the names of the required sections that lack something
 * @param actions how many action items with a ticket the visitor may see
 * @param untriaged how many of those, and of the lost ones, have no answer that counts
 * @param lost the action items that have lost their ticket
 * @param letGo those that lost it and were given up
 * @param hidden how many more action items there are
 */
public record PostmortemJson(
    String key,
    String summary,
    String status,
    String state,
    String template,
    List<String> incidents,
    @Nullable String owner,
    @Nullable String facilitator,
    boolean orphaned,
    List<SectionJson> sections,
    List<String> missing,
    int actions,
    int untriaged,
    List<LostJson> lost,
    List<LetGoJson> letGo,
    int hidden) {

  /**
   * A section on the wire.
   *
   * @param id its name in storage
   * @param name its name to people
   * @param required whether it may not be empty
   * @param answered whether it says enough
   * @param lack what it lacks (empty, few-words, few-rows, no-field); {@code null} where it says
   *     enough
   * @param text what was written
   * @param hints on its wording, in the order of the text; empty where there are none
   */
  public record SectionJson(
      String id,
      String name,
      boolean required,
      boolean answered,
      @Nullable String lack,
      String text,
      List<HintJson> hints) {}

  static PostmortemJson of(
      PostmortemFile file, Map<String, List<Hint>> hints, Function<Message, String> words) {
    var postmortem = file.postmortem();
    return new PostmortemJson(
        postmortem.key(),
        postmortem.summary(),
        postmortem.status(),
        postmortem.state().id(),
        file.template().id(),
        file.incidents(),
        nameOf(file.keepers().owner()),
        nameOf(file.keepers().facilitator()),
        file.keepers().isOrphaned(),
        file.template().sections().stream()
            .map(
                section ->
                    new SectionJson(
                        section.id(),
                        section.name(),
                        section.required(),
                        postmortem.answers(section),
                        postmortem.lackOf(section).map(lack -> lack.kind().id()).orElse(null),
                        postmortem.textOf(section),
                        HintJson.of(hints.getOrDefault(section.id(), List.of()), words)))
            .toList(),
        file.lacks().stream().map(lack -> lack.section().name()).toList(),
        file.actions().size(),
        file.untriaged(),
        file.lost().stream().map(LostJson::of).toList(),
        file.letGo().stream().map(LetGoJson::of).toList(),
        file.hiddenActions());
  }

  private static @Nullable String nameOf(@Nullable Person person) {
    return person == null ? null : person.name();
  }
}
