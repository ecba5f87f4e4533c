package io.followthrough.desk;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes entries of what somebody filled in or pasted, or says all that is wrong with it. */
final class RowReading {

  /** As much as one may paste at once, in characters. */
  private static final int PASTE_LIMIT = 1_000_000;

  private final List<Complaint> complaints = new ArrayList<>();

  static Outcome<Entry> entry(RowForm form) {
    var reading = new RowReading();
    var zone = reading.zone(form.zone());
    var when = reading.when(orEmpty(form.when()), zone);
    var kind = reading.kind(orEmpty(form.kind()));
    var text = reading.text("text", form.text(), Entry.TEXT_LIMIT);
    var source = reading.text("source", form.source(), Entry.SOURCE_LIMIT);
    if (text.isEmpty()
        && reading.complaints.stream().noneMatch(one -> "text".equals(one.field()))) {
      reading.complain("text", "followthrough.error.row-text-missing");
    }
    return when == null || !reading.complaints.isEmpty()
        ? reading.refused()
        : Outcome.done(new Entry(when, kind, text, source));
  }

  static Outcome<List<Line>> lines(PasteForm form) {
    var reading = new RowReading();
    var zone = reading.zone(form.zone());
    var day = reading.day(orEmpty(form.day()));
    var text = reading.text("text", form.text(), PASTE_LIMIT);
    if (!reading.complaints.isEmpty()) {
      return reading.refused();
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
      complain("when", "followthrough.error.when-missing");
      return null;
    }
    var found = WhenReader.whole(said, zone);
    found.failure().ifPresent(snag -> complaints.add(about("when", snag, said)));
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
      complain("zone", "followthrough.error.no-zone", said);
      return Zone.UTC;
    }
    return zone;
  }

  private Kind kind(String said) {
    var kind = said.isEmpty() ? Kind.OTHER : Kind.of(said).orElse(null);
    if (kind == null) {
      complain(
          "kind",
          "followthrough.error.no-choice",
          said,
          Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", ")));
      return Kind.OTHER;
    }
    return kind;
  }

  private @Nullable LocalDate day(String said) {
    try {
      return said.isEmpty() ? null : LocalDate.parse(said);
    } catch (DateTimeException e) {
      complain("day", "followthrough.error.no-day", said);
      return null;
    }
  }

  private String text(String field, @Nullable String said, int limit) {
    var text = orEmpty(said);
    if (text.length() > limit) {
      complain(field, "followthrough.error.text-long", String.valueOf(limit));
    } else if (!FieldReader.canBeKept(text)) {
      complain(field, "followthrough.error.text-unreadable");
    }
    return text;
  }

  private void complain(String field, String key, String... arguments) {
    complaints.add(Complaint.about(field, key, arguments));
  }

  private <T> Outcome<T> refused() {
    return Outcome.refused(new Refusal(Refusal.Kind.INVALID, complaints));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
