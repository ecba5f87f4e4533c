package io.followthrough.desk.postmortem;

import io.followthrough.desk.Choices;
import io.followthrough.desk.Complaint;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.TextReader;
import io.followthrough.desk.action.PasteForm;
import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Kind;
import io.followthrough.postmortem.timeline.Line;
import io.followthrough.postmortem.timeline.Paste;
import io.followthrough.postmortem.timeline.Snag;
import io.followthrough.postmortem.timeline.Suggestion;
import io.followthrough.postmortem.timeline.When;
import io.followthrough.postmortem.timeline.WhenReader;
import io.followthrough.postmortem.timeline.Zone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes entries of what somebody filled in or pasted, or says all that is wrong with it. */
final class RowReading {

  /** As much as one may paste at once, in characters. */
  private static final int PASTE_LIMIT = 1_000_000;

  private final TextReader texts = new TextReader();

  static Outcome<Entry> entry(RowForm form) {
    var reading = new RowReading();
    var zone = reading.zone(form.zone());
    var when = reading.when(orEmpty(form.when()), zone);
    var kind = reading.kind(orEmpty(form.kind()));
    var text =
        reading.texts.needed(
            "text", form.text(), Entry.TEXT_LIMIT, "followthrough.error.row-text-missing");
    var source = reading.texts.text("source", form.source(), Entry.SOURCE_LIMIT);
    return when == null || reading.texts.hasComplaints()
        ? Outcome.refused(reading.texts.refusal())
        : Outcome.done(new Entry(when, kind, text, source));
  }

  static Outcome<List<Line>> lines(PasteForm form) {
    var reading = new RowReading();
    var zone = reading.zone(form.zone());
    var day = reading.day(orEmpty(form.day()));
    var text = reading.texts.text("text", form.text(), PASTE_LIMIT);
    if (reading.texts.hasComplaints()) {
      return Outcome.refused(reading.texts.refusal());
    }
    var lines = Paste.read(text, zone, day);
    return Outcome.done(
        form.takeKinds() ? lines.stream().map(RowReading::guessed).toList() : lines);
  }

  private static Line guessed(Line line) {
    var entry = line.entry();
    if (entry == null || entry.kind() != Kind.OTHER) {
      return line;
    }
    var guess = Suggestion.of(entry.text()).orElse(Kind.OTHER);
    return new Line(line.number(), line.said(), entry.as(guess), line.snags());
  }

  private @Nullable When when(String said, Zone zone) {
    if (said.isEmpty()) {
      texts.complain("when", "followthrough.error.when-missing");
      return null;
    }
    var found = WhenReader.whole(said, zone);
    found.failure().ifPresent(snag -> texts.add(about("when", snag, said)));
    return found.when();
  }

  private static Complaint about(String field, Snag snag, String said) {
    return snag.cause() == Snag.Cause.NO_TIME
        ? Complaint.about(field, "followthrough.error.no-moment", said)
        : new Complaint(field, TimelineWords.of(snag));
  }

  private Zone zone(@Nullable String name) {
    var said = orEmpty(name);
    var zone = said.isEmpty() ? Zone.UTC : Zone.named(said).orElse(null);
    if (zone == null) {
      texts.complain("zone", "followthrough.error.no-zone", said);
      return Zone.UTC;
    }
    return zone;
  }

  private Kind kind(String said) {
    var kind = said.isEmpty() ? Kind.OTHER : Kind.of(said).orElse(null);
    if (kind == null) {
      texts.complain(
          "kind", "followthrough.error.no-choice", said, Choices.among(Kind.values(), Kind::id));
      return Kind.OTHER;
    }
    return kind;
  }

  private @Nullable LocalDate day(String said) {
    try {
      return said.isEmpty() ? null : LocalDate.parse(said);
    } catch (DateTimeException e) {
      texts.complain("day", "followthrough.error.no-day", said);
      return null;
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
