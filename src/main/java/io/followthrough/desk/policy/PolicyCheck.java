package io.followthrough.desk.policy;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextField;
import io.followthrough.policy.Amendment;
import io.followthrough.policy.AmendmentReader;
import io.followthrough.policy.DueRule;
import io.followthrough.policy.Flaw;
import io.followthrough.policy.Holder;
import io.followthrough.policy.Policy;
import io.followthrough.policy.Severities;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says all that is wrong with what a policy is to say: by itself, with others, and in this host.
 */
public final class PolicyCheck {

  private final Vocabulary vocabulary;

  public PolicyCheck(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What is to be said, if nothing is wrong with it. */
  Outcome<Amendment> read(Map<String, ?> says, Policy inherited) {
    var reading = AmendmentReader.read(says);
    var flaws = new ArrayList<>(reading.flaws());
    // What could not be read is missing from the rest, which would seem wrong as well.
    if (flaws.isEmpty()) {
      flaws.addAll(reading.says().flawsOn(inherited));
    }
    flaws.addAll(unknownHere(reading.says(), inherited));
    return flaws.isEmpty() ? Outcome.done(reading.says()) : Outcome.refused(refusal(flaws));
  }

  List<TextField> textFields() {
    return vocabulary.textFields();
  }

  static Refusal refusal(Collection<Flaw> flaws) {
    return new Refusal(
        Refusal.Kind.INVALID,
        flaws.stream()
            .map(
                flaw ->
                    Complaint.about(
                        flaw.path(),
                        "followthrough.policy." + flaw.kind(),
                        flaw.details().toArray(String[]::new)))
            .toList());
  }

  private List<Flaw> unknownHere(Amendment says, Policy inherited) {
    var field =
        says.severityField() == null ? inherited.severities().field() : says.severityField();
    return Stream.of(
            unknown("incidentTypes", says.incidentTypes(), vocabulary.issueTypes()),
            unknown("cancelledStatuses", says.cancelled(), vocabulary.statuses()),
            unfinished(says.cancelled()),
            unknown("fulfillingResolutions", says.fulfilling(), vocabulary.resolutions()),
            noField(says.severityField()),
            says.templates().values().stream()
                .sorted(Comparator.comparing(Template::id))
                .flatMap(this::noTextFields),
            says.rights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> noHolders("rights." + entry.getKey().id(), entry.getValue())),
            says.quorum() == null ? Stream.<Flaw>empty() : noHolders("quorum", says.quorum()),
            says.reminders().escalation() == null
                ? Stream.<Flaw>empty()
                : noHoldersOnTheWay(says.reminders().escalation()),
            field.equals(Severities.PRIORITY) ? noPriorities(says) : Stream.<Flaw>empty(),
            noPrioritiesOfActions(says.promises().byPriority()))
        .flatMap(flaws -> flaws)
        .toList();
  }

  private Stream<Flaw> noPriorities(Amendment says) {
    return says.severityValues() == null
        ? Stream.empty()
        : says.severityValues().keySet().stream()
            .sorted()
            .filter(name -> !has(vocabulary.priorities(), name))
            .map(name -> noSuch("severityValues." + name, name, vocabulary.priorities()));
  }

  private Stream<Flaw> noPrioritiesOfActions(Map<String, Map<String, DueRule>> rules) {
    return rules.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            severity ->
                severity.getValue().keySet().stream()
                    .filter(name -> !has(vocabulary.priorities(), name))
                    .map(
                        name ->
                            noSuch(
                                "actionDue.byPriority." + severity.getKey() + "." + name,
                                name,
                                vocabulary.priorities())));
  }

  private Stream<Flaw> noHoldersOnTheWay(Map<Integer, Set<Holder>> escalation) {
    return escalation.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(rung -> noHolders("reminders.escalation." + rung.getKey(), rung.getValue()));
  }

  private Stream<Flaw> noHolders(String path, Set<Holder> holders) {
    return holders.stream()
        .sorted(Comparator.comparing(Holder::toString))
        .flatMap(holder -> Stream.ofNullable(noHolder(path, holder)));
  }

  private @Nullable Flaw noHolder(String path, Holder holder) {
    return switch (holder.kind()) {
      case ADMINISTRATORS, EDITORS, LEAD -> null;
      case PERSON ->
          vocabulary.hasUser(holder.name()) ? null : Flaw.at(path, "no-user", holder.name());
      case GROUP ->
          vocabulary.hasGroup(holder.name()) ? null : Flaw.at(path, "no-group", holder.name());
      case ROLE ->
          vocabulary.roles().contains(holder.name())
              ? null
              : noSuch(path, holder.name(), vocabulary.roles());
    };
  }

  private Stream<Flaw> noTextFields(Template template) {
    var fields = textFields();
    var sections = template.sections();
    return IntStream.range(0, sections.size())
        .filter(at -> isUnknown(sections.get(at), fields))
        .mapToObj(
            at ->
                Flaw.at(
                    "templates." + template.id() + ".sections[" + at + "].section",
                    "no-text-field",
                    sections.get(at).id(),
                    fields.stream().map(TextField::toString).collect(Collectors.joining(", "))));
  }

  private static boolean isUnknown(Section section, List<TextField> fields) {
    return section.id().startsWith(Section.OWN_FIELD)
        && fields.stream().noneMatch(field -> field.id().equals(section.id()));
  }

  private Stream<Flaw> noField(@Nullable String field) {
    return field == null || field.equals(Severities.PRIORITY) || vocabulary.hasChoiceField(field)
        ? Stream.empty()
        : Stream.of(Flaw.at("severityField", "no-field", field));
  }

  private static Stream<Flaw> unknown(
      String path, @Nullable Collection<String> names, List<String> known) {
    return names == null
        ? Stream.empty()
        : names.stream()
            .sorted()
            .filter(name -> !has(known, name))
            .map(name -> noSuch(path, name, known));
  }

  private Stream<Flaw> unfinished(@Nullable Collection<String> statuses) {
    var finished = vocabulary.finishedStatuses();
    return statuses == null
        ? Stream.empty()
        : statuses.stream()
            .sorted()
            .filter(name -> has(vocabulary.statuses(), name) && !has(finished, name))
            .map(
                name ->
                    Flaw.at(
                        "cancelledStatuses", "not-finished", name, String.join(", ", finished)));
  }

  private static Flaw noSuch(String path, String name, List<String> known) {
    return Flaw.at(path, "no-choice", name, known.stream().collect(Collectors.joining(", ")));
  }

  private static boolean has(List<String> known, String name) {
    return known.stream().anyMatch(name::equalsIgnoreCase);
  }
}
