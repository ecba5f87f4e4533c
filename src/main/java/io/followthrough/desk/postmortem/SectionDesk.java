package io.followthrough.desk.postmortem;

import io.followthrough.desk.Outcome;
import io.followthrough.desk.Permissions;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.Tickets;
import io.followthrough.desk.Turns;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.Scribe;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.Section;
import io.followthrough.postmortem.Template;
import io.followthrough.postmortem.factor.Factors;
import io.followthrough.postmortem.timeline.WikiTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the texts of sections, one at a time. Two who write into the same section never overwrite
 * one another: who comes second is told, and nothing of his is taken.
 */
public final class SectionDesk {

  /** As much as Jira takes into a text field by default. */
  private static final int TEXT_LIMIT = 32_767;

  private final Tickets tickets;
  private final Templates templates;
  private final Timelines timelines;
  private final Causes causes;
  private final Permissions permissions;
  private final Scribe scribe;
  private final Turns turns;

  public SectionDesk(
      Tickets tickets,
      Templates templates,
      Timelines timelines,
      Causes causes,
      Permissions permissions,
      Scribe scribe,
      Turns turns) {
    this.tickets = tickets;
    this.templates = templates;
    this.timelines = timelines;
    this.causes = causes;
    this.permissions = permissions;
    this.scribe = scribe;
    this.turns = turns;
  }

  /** A section for somebody who asks by the key of the postmortem. */
  public Outcome<SectionFile> open(Visitor visitor, String key, String sectionId) {
    return rowed(sectionId)
        .seen(visitor, key)
        .then(dossier -> file(RowedSection.of(dossier), sectionId));
  }

  /** All sections of a postmortem, in the order of the page. */
  public Outcome<List<SectionFile>> all(Visitor visitor, String key) {
    return rowed("")
        .seen(visitor, key)
        .then(dossier -> Outcome.done(files(RowedSection.of(dossier))));
  }

  /**
   * Writes a section anew, and leaves the rows alone that it may have.
   *
   * @param version the version that the visitor has seen; where another one is kept, somebody else
   *     wrote meanwhile, and nothing is changed
   */
  public Outcome<SectionFile> write(
      Visitor visitor, String key, String sectionId, String version, @Nullable String said) {
    var section = rowed(sectionId);
    return section
        .edited(visitor, key)
        .then(seen -> file(RowedSection.of(seen), sectionId).then(found -> Outcome.done(seen)))
        .then(
            seen ->
                read(said)
                    .then(
                        text ->
                            section.write(
                                visitor, seen, now -> step(now, sectionId, version, text))))
        .then(done -> open(visitor, key, sectionId));
  }

  /** What tells a text from every other one. */
  private static String versionOf(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Outcome<String> read(@Nullable String said) {
    var texts = new TextReader();
    var text = texts.text("text", said, TEXT_LIMIT);
    return texts.hasComplaints() ? Outcome.refused(texts.refusal()) : Outcome.done(text);
  }

  private Outcome<RowedSection.Step<String>> step(
      Postmortem now, String sectionId, String version, String text) {
    return file(now, sectionId)
        .then(
            file ->
                now.fieldless().contains(sectionId)
                    ? Outcome.refused(
                        Refusal.of(
                            Refusal.Kind.CONFLICT,
                            "followthrough.error.section.no-field",
                            file.lack().orElseThrow().filling(now.key())))
                    : file.version().equals(version) || file.text().equals(text)
                        ? Outcome.done(
                            new RowedSection.Step<>(withRows(now, sectionId, text), () -> text))
                        : Outcome.refused(
                            Refusal.of(
                                Refusal.Kind.CONFLICT,
                                "followthrough.error.section-changed",
                                file.section().name())));
  }

  private List<SectionFile> files(Postmortem postmortem) {
    var template = templates.shown(postmortem);
    return template.sections().stream()
        .map(section -> file(postmortem, template, section))
        .toList();
  }

  private Outcome<SectionFile> file(Postmortem postmortem, String sectionId) {
    var template = templates.shown(postmortem);
    return template.sections().stream()
        .filter(section -> section.id().equals(sectionId))
        .findFirst()
        .map(section -> Outcome.done(file(postmortem, template, section)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "followthrough.error.no-section",
                        postmortem.key(),
                        sectionId)));
  }

  private static SectionFile file(Postmortem postmortem, Template template, Section section) {
    var text = withoutRows(section.id(), postmortem.textOf(section));
    return new SectionFile(
        postmortem, section, text, versionOf(text), postmortem.lacks(template).size());
  }

  private static String withoutRows(String sectionId, String text) {
    return switch (sectionId) {
      case TimelineDesk.SECTION -> WikiTable.into(text, List.of());
      case FactorDesk.SECTION -> new Factors(List.of()).into(text);
      default -> text.replace("\r\n", "\n").strip();
    };
  }

  private String withRows(Postmortem postmortem, String sectionId, String text) {
    return switch (sectionId) {
      case TimelineDesk.SECTION -> WikiTable.into(text, timelines.of(postmortem.id()).entries());
      case FactorDesk.SECTION -> causes.factors(postmortem.id()).into(text);
      default -> text;
    };
  }

  private RowedSection rowed(String sectionId) {
    return new RowedSection(tickets, permissions, scribe, turns, sectionId);
  }
}
