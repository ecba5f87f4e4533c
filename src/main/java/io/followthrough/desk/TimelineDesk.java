package io.followthrough.desk;

import io.followthrough.postmortem.Postmortem;
import io.followthrough.postmortem.timeline.Entry;
import io.followthrough.postmortem.timeline.Line;
import io.followthrough.postmortem.timeline.Row;
import io.followthrough.postmortem.timeline.Timeline;
import io.followthrough.postmortem.timeline.WikiTable;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Shows timelines and takes rows. The rows are also written into the field of the section, as a
 * table: whatever asks whether the section says something, and whatever searches, exports or keeps
 * history of the field, needs to know nothing of rows. Those who write into one timeline take
 * turns.
 */
public final class TimelineDesk {

  /** The id of the section whose field holds the rows as a table. */
  private static final String SECTION = "timeline";

  private final Tickets tickets;
  private final Permissions permissions;
  private final Timelines timelines;
  private final Scribe scribe;
  private final Turns turns;
  private final InstantSource clock;

  public TimelineDesk(
      Tickets tickets,
      Permissions permissions,
      Timelines timelines,
      Scribe scribe,
      Turns turns,
      InstantSource clock) {
    this.tickets = tickets;
    this.permissions = permissions;
    this.timelines = timelines;
    this.scribe = scribe;
    this.turns = turns;
    this.clock = clock;
  }

  /** A timeline for somebody who asks by the key of the postmortem. */
  public Outcome<TimelineFile> open(Visitor visitor, String key) {
    return seen(visitor, key)
        .then(
            postmortem -> {
              var timeline = timelines.of(postmortem.id());
              return Outcome.done(
                  new TimelineFile(
                      postmortem.key(),
                      timeline,
                      timeline.flags(clock.instant()),
                      permissions.mayEdit(visitor, postmortem.key()),
                      WikiTable.holds(textOf(postmortem), timeline.entries())));
            });
  }

  /** Adds a row. */
  public Outcome<Row> add(Visitor visitor, String key, RowForm form) {
    return edited(visitor, key)
        .then(seen -> RowReading.entry(form).then(entry -> added(visitor, seen, entry)));
  }

  /**
   * Writes a row anew.
   *
   * @param version the version that the visitor has seen; where another one is kept, somebody else
   *     wrote meanwhile, and nothing is changed
   */
  public Outcome<Row> change(Visitor visitor, String key, long rowId, int version, RowForm form) {
    return edited(visitor, key)
        .then(
            seen ->
                RowReading.entry(form)
                    .then(entry -> changed(visitor, seen, rowId, version, entry)));
  }

  /** Takes a row away, if it is still as the visitor has seen it. */
  public Outcome<Row> remove(Visitor visitor, String key, long rowId, int version) {
    return edited(visitor, key).then(seen -> removed(visitor, seen, rowId, version));
  }

  /**
   * Reads rows from a text and adds them, unless it is a dry run. A row that is there already is
   * not added again, so that pasting twice does no harm.
   */
  public Outcome<Pasted> paste(Visitor visitor, String key, PasteForm form) {
    return edited(visitor, key)
        .then(
            seen ->
                RowReading.lines(form)
                    .then(
                        lines ->
                            form.dryRun()
                                ? looked(timelines.of(seen.id()), lines)
                                : pasted(visitor, seen, lines)));
  }

  private Outcome<Row> added(Visitor visitor, Postmortem seen, Entry entry) {
    return written(
        visitor,
        seen,
        timeline ->
            roomFor(timeline, List.of(entry), "when")
                .then(
                    entries ->
                        Outcome.done(
                            Step.adding(
                                timeline,
                                entries,
                                () -> timelines.add(seen.id(), entries).get(0)))));
  }

  private Outcome<Row> changed(
      Visitor visitor, Postmortem seen, long rowId, int version, Entry entry) {
    return written(
        visitor,
        seen,
        timeline ->
            current(timeline, rowId, version)
                .then(
                    row ->
                        Outcome.done(
                            Step.changing(
                                timeline, row, entry, () -> timelines.change(row, entry)))));
  }

  private Outcome<Row> removed(Visitor visitor, Postmortem seen, long rowId, int version) {
    return written(
        visitor,
        seen,
        timeline ->
            current(timeline, rowId, version)
                .then(
                    row ->
                        Outcome.done(
                            Step.removing(
                                timeline,
                                row,
                                () -> {
                                  timelines.remove(row);
                                  return row;
                                }))));
  }

  private static Outcome<Pasted> looked(Timeline timeline, List<Line> lines) {
    var pasted = new Pasted(lines, true).without(timeline);
    return roomFor(timeline, pasted.entries(), "text").then(entries -> Outcome.done(pasted));
  }

  private Outcome<Pasted> pasted(Visitor visitor, Postmortem seen, List<Line> lines) {
    return written(
        visitor,
        seen,
        timeline -> {
          var pasted = new Pasted(lines, false).without(timeline);
          return roomFor(timeline, pasted.entries(), "text")
              .then(
                  entries ->
                      Outcome.done(
                          Step.adding(
                              timeline,
                              entries,
                              () -> {
                                timelines.add(seen.id(), entries);
                                return pasted;
                              })));
        });
  }

  /**
   * Does a step in turn and wholly. On the field first: where the host refuses, nothing is kept.
   */
  private <T> Outcome<T> written(
      Visitor visitor, Postmortem seen, Function<Timeline, Outcome<Step<T>>> next) {
    return turns.alone(
        "io.followthrough.timeline." + seen.id(),
        () ->
            seen(visitor, seen.key())
                .then(
                    now ->
                        next.apply(timelines.of(now.id()))
                            .then(step -> turns.together(() -> write(visitor, now, step)))));
  }

  private <T> Outcome<T> write(Visitor visitor, Postmortem postmortem, Step<T> step) {
    var text = WikiTable.into(textOf(postmortem), step.after());
    var refusal =
        text.equals(textOf(postmortem))
            ? Optional.<Refusal>empty()
            : scribe.write(visitor, postmortem.key(), SECTION, text);
    return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(step.store().get()));
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

  private Outcome<Postmortem> seen(Visitor visitor, String key) {
    return tickets
        .postmortem(visitor, key)
        .map(dossier -> Outcome.done(dossier.postmortems().get(0)))
        .orElseGet(() -> Outcome.refused(Refusal.notFound(key)));
  }

  private Outcome<Postmortem> edited(Visitor visitor, String key) {
    return seen(visitor, key)
        .then(
            postmortem ->
                permissions.mayEdit(visitor, postmortem.key())
                    ? Outcome.done(postmortem)
                    : Outcome.refused(
                        Refusal.of(
                            Refusal.Kind.FORBIDDEN,
                            "followthrough.error.may-not-edit",
                            postmortem.key())));
  }

  private static String textOf(Postmortem postmortem) {
    return postmortem.texts().getOrDefault(SECTION, "");
  }

  /**
   * What is about to be done to a timeline.
   *
   * @param after its entries afterwards, in their order
   * @param store does it
   */
  private record Step<T>(List<Entry> after, Supplier<T> store) {

    static <T> Step<T> adding(Timeline timeline, List<Entry> more, Supplier<T> store) {
      return of(Stream.concat(timeline.entries().stream(), more.stream()), store);
    }

    static <T> Step<T> changing(Timeline timeline, Row row, Entry entry, Supplier<T> store) {
      return of(
          timeline.rows().stream().map(one -> one.id() == row.id() ? entry : one.entry()), store);
    }

    static <T> Step<T> removing(Timeline timeline, Row row, Supplier<T> store) {
      return of(
          timeline.rows().stream().filter(one -> one.id() != row.id()).map(Row::entry), store);
    }

    private static <T> Step<T> of(Stream<Entry> entries, Supplier<T> store) {
      return new Step<>(
          entries.sorted(Comparator.comparing(entry -> entry.when().at())).toList(), store);
    }
  }
}
