package io.followthrough.desk.postmortem;

import io.followthrough.desk.Complaint;
import io.followthrough.desk.Dossier;
import io.followthrough.desk.Outcome;
import io.followthrough.desk.Refusal;
import io.followthrough.desk.Visitor;
import io.followthrough.desk.action.PasteForm;
import io.followthrough.desk.action.Pasted;
import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Line;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Timeline;
import io.followthrough.postmortem.timeline.WikiTable;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Shows timelines and takes rows. */
public final class TimelineDesk {

  /** The id of the section whose field holds the rows as a table. */
  public static final String SECTION = "timeline";

  private final RowedSection section;
  private final Timelines timelines;
  private final InstantSource clock;

  public TimelineDesk(RowedSection section, Timelines timelines, InstantSource clock) {
    this.section = section;
    this.timelines = timelines;
    this.clock = clock;
  }

  /** A timeline for somebody who asks by the key of the postmortem. */
  public Outcome<TimelineFile> open(Visitor visitor, String key) {
    return section.seen(visitor, key).then(dossier -> Outcome.done(file(visitor, dossier)));
  }

  /** Adds a row. */
  public Outcome<Row> add(Visitor visitor, String key, RowForm form) {
    return section
        .edited(visitor, key)
        .then(seen -> RowReading.entry(form).then(entry -> added(visitor, seen, entry)));
  }

  /**
   * Writes a row anew.
   *
   * @param version the version that the visitor has seen; where another one is kept, somebody else
   *     wrote meanwhile, and nothing is changed
   */
  public Outcome<Row> change(Visitor visitor, String key, long rowId, int version, RowForm form) {
    return section
        .edited(visitor, key)
        .then(
            seen ->
                RowReading.entry(form)
                    .then(entry -> changed(visitor, seen, rowId, version, entry)));
  }

  /** Takes a row away, if it is still as the visitor has seen it. */
  public Outcome<Row> remove(Visitor visitor, String key, long rowId, int version) {
    return section.edited(visitor, key).then(seen -> removed(visitor, seen, rowId, version));
  }

  /**
   * Reads rows from a text and adds them, unless it is a dry run. A row that is there already is
   * not added again, so that pasting twice does no harm.
   */
  public Outcome<Pasted> paste(Visitor visitor, String key, PasteForm form) {
    return section
        .edited(visitor, key)
        .then(
            seen ->
                RowReading.lines(form)
                    .then(
                        lines ->
                            form.dryRun()
                                ? looked(timelines.of(RowedSection.of(seen).id()), lines)
                                : pasted(visitor, seen, lines)));
  }

  private TimelineFile file(Visitor visitor, Dossier dossier) {
    var postmortem = RowedSection.of(dossier);
    var timeline = timelines.of(postmortem.id());
    return new TimelineFile(
        postmortem.key(),
        timeline,
        timeline.flags(clock.instant()),
        section.mayEdit(visitor, postmortem),
        WikiTable.holds(section.textOf(postmortem), timeline.entries()));
  }

  private Outcome<Row> added(Visitor visitor, Dossier seen, Entry entry) {
    return section.write(
        visitor,
        seen,
        now -> {
          var timeline = timelines.of(now.id());
          return once(timeline, entry)
              .then(fresh -> roomFor(timeline, fresh, "when"))
              .then(
                  entries ->
                      step(
                          now,
                          with(timeline, entries),
                          () -> timelines.add(now.id(), entries).get(0)));
        });
  }

  private static Outcome<List<Entry>> once(Timeline timeline, Entry entry) {
    return timeline.entries().contains(entry)
        ? Outcome.refused(
            Refusal.of(
                Refusal.Kind.CONFLICT,
                "followthrough.error.row-twice",
                entry.when().written(),
                entry.text()))
        : Outcome.done(List.of(entry));
  }

  private Outcome<Row> changed(
      Visitor visitor, Dossier seen, long rowId, int version, Entry entry) {
    return section.write(
        visitor,
        seen,
        now -> {
          var timeline = timelines.of(now.id());
          return current(timeline, rowId, version)
              .then(
                  row ->
                      step(
                          now,
                          timeline.rows().stream()
                              .map(one -> one.id() == rowId ? entry : one.entry()),
                          () -> timelines.change(row, entry)));
        });
  }

  private Outcome<Row> removed(Visitor visitor, Dossier seen, long rowId, int version) {
    return section.write(
        visitor,
        seen,
        now -> {
          var timeline = timelines.of(now.id());
          return current(timeline, rowId, version)
              .then(
                  row ->
                      step(
                          now,
                          timeline.rows().stream().filter(one -> one.id() != rowId).map(Row::entry),
                          () -> {
                            timelines.remove(row);
                            return row;
                          }));
        });
  }

  private static Outcome<Pasted> looked(Timeline timeline, List<Line> lines) {
    var pasted = new Pasted(lines, true).without(timeline);
    return roomFor(timeline, pasted.entries(), "text").then(entries -> Outcome.done(pasted));
  }

  private Outcome<Pasted> pasted(Visitor visitor, Dossier seen, List<Line> lines) {
    return section.write(
        visitor,
        seen,
        now -> {
          var timeline = timelines.of(now.id());
          var pasted = new Pasted(lines, false).without(timeline);
          return roomFor(timeline, pasted.entries(), "text")
              .then(
                  entries ->
                      step(
                          now,
                          with(timeline, entries),
                          () -> {
                            timelines.add(now.id(), entries);
                            return pasted;
                          }));
        });
  }

  private static Stream<Entry> with(Timeline timeline, List<Entry> more) {
    return Stream.concat(timeline.entries().stream(), more.stream());
  }

  private <T> Outcome<RowedSection.Step<T>> step(
      Postmortem postmortem, Stream<Entry> after, Supplier<T> store) {
    var entries = after.sorted(Comparator.comparing(entry -> entry.when().at())).toList();
    return Outcome.done(
        new RowedSection.Step<>(WikiTable.into(section.textOf(postmortem), entries), store));
  }

  private static Outcome<List<Entry>> roomFor(Timeline timeline, List<Entry> more, String field) {
    var rows = timeline.rows().size() + more.size();
    return rows <= Timeline.LIMIT
        ? Outcome.done(more)
        : Outcome.refused(
            new Refusal(
                Refusal.Kind.INVALID,
                List.of(
                    Complaint.about(
                        field,
                        "followthrough.error.too-many-rows",
                        String.valueOf(rows),
                        String.valueOf(Timeline.LIMIT)))));
  }

  private static Outcome<Row> current(Timeline timeline, long rowId, int version) {
    var row = timeline.row(rowId);
    if (row.isEmpty()) {
      return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "followthrough.error.no-row"));
    }
    var entry = row.get().entry();
    return row.get().version() == version
        ? Outcome.done(row.get())
        : Outcome.refused(
            Refusal.of(
                Refusal.Kind.CONFLICT,
                "followthrough.error.row-changed",
                entry.when().written(),
                entry.text()));
  }
}
